package io.github.penstock.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that messages have in common. */
public final class Wording {

  /** More names than these are not read; then the nearest one helps. */
  private static final int SHORT_LIST = 8;

  /** More names than these are not shown, though none is near. */
  private static final int LONG_LIST = 16;

  /** Of more names, nobody looks for the one that is meant; a mistake may come thousands of times. */
  private static final int MOST_NAMES = 500;

  /** Of a value in a message, in characters. */
  private static final int LONGEST = 120;

  /** Of the tables in which a name is compared with others: a mistake may come thousands of times. */
  private static final int MOST_CELLS = 400_000;

  private static final Comparator<Compared> LEAST_UNLIKE =
      Comparator.comparingInt(Compared::distance).thenComparing(Compared::name);

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
    List<String> distinct = names.stream().limit(MOST_NAMES).distinct().toList();
    if (distinct.size() <= SHORT_LIST) {
      return switch (distinct.size()) {
        case 0 -> "";
        case 1 -> "; expected " + list(distinct);
        default -> meant(wrong, distinct).map(Wording::didYouMean)
            .orElseGet(() -> "; expected one of " + list(distinct));
      };
    }
    return nearest(wrong, distinct).map(Wording::didYouMean)
        .orElseGet(() -> "; expected one of "
            + some(wrong, distinct, names.size() > MOST_NAMES ? names.size() : distinct.size()));
  }

  private static String didYouMean(String name) {
    return "; did you mean " + quote(name);
  }

  /** Of a few names the one that was meant; empty where another is as near, or it could be chance. */
  private static Optional<String> meant(String wrong, List<String> names) {
    if (wrong.length() < 3) {
      return Optional.empty();
    }
    Distance distance = new Distance(wrong);
    return nearest(wrong, names).filter(near -> names.stream().noneMatch(
        other -> !other.equals(near) && distance.to(other) <= distance.to(near)));
  }

  private static String some(String wrong, List<String> names, int all) {
    if (names.size() <= LONG_LIST) {
      return list(names);
    }
    return list(leastUnlike(wrong, names)) + " or " + (all - SHORT_LIST) + " others";
  }

  /** The few names that differ least. */
  private static List<String> leastUnlike(String wrong, List<String> names) {
    Distance distance = new Distance(wrong);
    TreeSet<Compared> least = new TreeSet<>(LEAST_UNLIKE);
    int most = Integer.MAX_VALUE;
    for (String name : compared(wrong, names).toList()) {
      int apart = distance.to(name, most);
      if (apart <= most) {
        least.add(new Compared(name, apart));
        if (least.size() > SHORT_LIST) {
          least.pollLast();
          most = least.last().distance();
        }
      }
    }
    return least.stream().map(Compared::name).toList();
  }

  /** A name with what sets it apart, which is dear to compute. */
  private record Compared(String name, int distance) {}

  /** The names that there is time to compare: all of them, but for thousands or very long ones. */
  private static Stream<String> compared(String wrong, Collection<String> names) {
    int length = Math.min(wrong.length(), LONGEST) + 1;
    return names.stream().limit(Math.max(LONG_LIST, MOST_CELLS / (length * length)));
  }

  /** The name that differs least, where it is a plausible slip. */
  public static Optional<String> nearest(String wrong, Collection<String> names) {
    int most = Math.max(1, wrong.length() / 3);
    Distance distance = new Distance(wrong);
    return compared(wrong, names)
        .map(name -> new Compared(name,
            isBeginning(wrong, name) ? distance.to(name) : near(distance, wrong, name, most)))
        .filter(name -> name.distance() <= most || isBeginning(wrong, name.name()))
        .min(LEAST_UNLIKE).map(Compared::name);
  }

  /** The distance of a name; more than the most where its length alone says so. */
  private static int near(Distance distance, String wrong, String name, int most) {
    return Math.abs(name.length() - wrong.length()) <= most ? distance.to(name, most) : most + 1;
  }

  /** The one name that a slip of one letter made into this; empty where there are two such names. */
  public static Optional<String> slip(String wrong, Collection<String> names) {
    Distance distance = new Distance(wrong);
    List<String> near = wrong.length() < 3
        ? List.of()
        : compared(wrong, names).filter(name -> distance.to(name, 1) <= 1).distinct().toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isBeginning(String wrong, String name) {
    return wrong.length() > 2 && name.startsWith(wrong);
  }
}
