package io.github.penstock.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that messages have in common. */
public final class Wording {

  /** More names than these are not read; then the nearest one helps. */
  private static final int SHORT_LIST = 8;

  /** More names than these are not shown, though none is near. */
  private static final int LONG_LIST = 16;

  /** Of a value in a message, in characters. */
  private static final int LONGEST = 120;

  /** Of the tables in which a name is compared with others: a mistake may come thousands of times. */
  private static final int MOST_CELLS = 400_000;

  private Wording() {}

  /** A name or a value as messages show it: in quotes, on one line, and not too long. */
  public static String quote(String name) {
    return "\"" + shortened(name.indexOf('\n') < 0 ? name : name.strip().replace('\n', ' ')) + "\"";
  }

  /** A text that is not read to its end, as nobody reads a page of it in a message. */
  public static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "...";
  }

  /** {@code "a", "b"}, sorted. */
  public static String list(Collection<String> names) {
    return names.stream().distinct().sorted().map(Wording::quote)
        .collect(Collectors.joining(", "));
  }

  /**
   * What would have been right, with a semicolon before it: the name that is nearly the same, or else all
   * names where they are few, and of many those that are least unlike. Empty where there is none at all.
   */
  public static String expected(String wrong, Collection<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    if (distinct.size() <= SHORT_LIST) {
      return switch (distinct.size()) {
        case 0 -> "";
        case 1 -> "; expected " + list(distinct);
        default -> meant(wrong, distinct).map(Wording::didYouMean)
            .orElseGet(() -> "; expected one of " + list(distinct));
      };
    }
    return nearest(wrong, distinct).map(Wording::didYouMean)
        .orElseGet(() -> "; expected one of " + some(wrong, distinct));
  }

  private static String didYouMean(String name) {
    return "; did you mean " + quote(name);
  }

  /** Of a few names the one that was meant; empty where another is as near, or it could be chance. */
  private static Optional<String> meant(String wrong, List<String> names) {
    return wrong.length() < 3
        ? Optional.empty()
        : nearest(wrong, names).filter(near -> names.stream()
            .noneMatch(other -> !other.equals(near)
                && distance(wrong, other) <= distance(wrong, near)));
  }

  private static String some(String wrong, List<String> names) {
    if (names.size() <= LONG_LIST) {
      return list(names);
    }
    List<String> least = compared(wrong, names).map(name -> new Compared(name, wrong))
        .sorted(Comparator.comparingInt(Compared::distance).thenComparing(Compared::name))
        .limit(SHORT_LIST).map(Compared::name).toList();
    return list(least) + " or " + (names.size() - SHORT_LIST) + " others";
  }

  /** A name with what sets it apart, which is dear to compute. */
  private record Compared(String name, int distance) {

    Compared(String name, String wrong) {
      this(name, Wording.distance(wrong, name));
    }
  }

  /** The names that there is time to compare: all of them, but for thousands or very long ones. */
  private static Stream<String> compared(String wrong, Collection<String> names) {
    int length = Math.min(wrong.length(), LONGEST) + 1;
    return names.stream().limit(Math.max(LONG_LIST, MOST_CELLS / (length * length)));
  }

  /** The name that differs least, where it is a plausible slip. */
  public static Optional<String> nearest(String wrong, Collection<String> names) {
    int most = Math.max(1, wrong.length() / 3);
    return compared(wrong, names)
        .filter(name -> Math.abs(name.length() - wrong.length()) <= most
            && distance(wrong, name) <= most || isBeginning(wrong, name))
        .min(leastUnlike(wrong));
  }

  /** The one name that a slip of one letter made into this; empty where there are two such names. */
  public static Optional<String> slip(String wrong, Collection<String> names) {
    List<String> near = wrong.length() < 3
        ? List.of()
        : compared(wrong, names).filter(name -> distance(wrong, name) <= 1).distinct().toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isBeginning(String wrong, String name) {
    return wrong.length() > 2 && name.startsWith(wrong);
  }

  private static Comparator<String> leastUnlike(String wrong) {
    return Comparator.comparing((String name) -> distance(wrong, name))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Letters to insert, leave out, replace or swap, whatever their case. */
  private static int distance(String one, String other) {
    String from = shortened(one).toLowerCase(Locale.ROOT);
    String to = shortened(other).toLowerCase(Locale.ROOT);
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
