package io.github.penstock.wording;

import java.util.Locale;

/**
 * How many letters set names apart from a wrong one: those to insert, leave out, replace or swap, whatever
 * their case.
 */
final class Distance {

  private final String wrong;
  private int[] before = {};
  private int[] last = {};
  private int[] row = {};

  Distance(String wrong) {
    this.wrong = plain(wrong);
  }

  private static String plain(String name) {
    return Wording.shortened(name).toLowerCase(Locale.ROOT);
  }

  int to(String name) {
    return to(name, Integer.MAX_VALUE);
  }

  /** The same; any greater number where it is more than so many. */
  int to(String name, int most) {
    String other = plain(name);
    int start = 0;
    int end = wrong.length();
    int otherEnd = other.length();
    while (start < end && start < otherEnd && wrong.charAt(start) == other.charAt(start)) {
      start++;
    }
    while (end > start && otherEnd > start
        && wrong.charAt(end - 1) == other.charAt(otherEnd - 1)) {
      end--;
      otherEnd--;
    }
    return between(wrong.substring(start, end), other.substring(start, otherEnd), most);
  }

  private int between(String from, String to, int most) {
    if (row.length <= to.length()) {
      before = new int[to.length() + 1];
      last = new int[to.length() + 1];
      row = new int[to.length() + 1];
    }
    int least = 0;
    for (int i = 0; i <= from.length() && least <= most; i++) {
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
      least = fill(from, to, i);
    }
    return least > most ? least : row[to.length()];
  }

  /** Fills the row of the first letters; returns its least number, below which no later row comes. */
  private int fill(String from, String to, int i) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= to.length(); j++) {
      row[j] = i == 0 ? j : cheapest(from, to, i, j);
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private int cheapest(String from, String to, int i, int j) {
    char letter = from.charAt(i - 1);
    char other = to.charAt(j - 1);
    int least =
        Math.min(last[j - 1] + (letter == other ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
    boolean swapped = i > 1 && j > 1 && letter == to.charAt(j - 2)
        && from.charAt(i - 2) == other;
    return swapped ? Math.min(least, before[j - 2] + 1) : least;
  }
}
