package io.github.penstock.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts that messages have in common. */
final class Wording {

  /** More names than these are not read; then the nearest one helps. */
  private static final int SHORT_LIST = 8;

  private Wording() {}

  static String quote(String name) {
    return "\"" + name + "\"";
  }

  /** {@code "a", "b"}, sorted. */
  static String list(Collection<String> names) {
    return names.stream().distinct().sorted().map(Wording::quote)
        .collect(Collectors.joining(", "));
  }

  /**
   * What would have been right: all names where they are few, of many the one that is nearly the same,
   * and all where none is. Empty where there is none at all.
   */
  static String expected(String wrong, Collection<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    if (names.size() > SHORT_LIST) {
      Optional<String> near = nearest(wrong, names);
      if (near.isPresent()) {
        return "; did you mean " + quote(near.get());
      }
    }
    return "; expected one of " + list(names);
  }

  /** The name that differs least, where it is a plausible slip. */
  static Optional<String> nearest(String wrong, Collection<String> names) {
    int most = Math.max(1, wrong.length() / 3);
    return names.stream().distinct()
        .filter(name -> distance(wrong, name) <= most)
        .min(Comparator.comparing((String name) -> distance(wrong, name))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters to insert, leave out, replace or swap, whatever their case. */
  private static int distance(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
