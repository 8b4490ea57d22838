package io.github.penstock.element;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Refuses values that have no meaning, at the line that wrote them. */
public final class Limits {

  private Limits() {}

  /** Refuses a text of blanks only. */
  public static String notBlank(String key, String value) {
    Objects.requireNonNull(value, () -> key + " is null");
    if (value.isBlank()) {
      throw new IllegalArgumentException(key + " is \"" + value + "\"; expected a text");
    }
    return value;
  }

  /** The texts in order; refuses texts of blanks only, and a Set that has no order. */
  public static List<String> notBlank(String key, Collection<String> values) {
    return Ordered.<String>listOf(values).stream().map(value -> notBlank(key, value)).toList();
  }

  public static int between(int least, int most, int value, String key) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          key + " is " + value + "; expected at least " + least + " and at most " + most);
    }
    return value;
  }

  /** Refuses a text with fewer or more characters. */
  public static String lengthBetween(int least, int most, String value, String key) {
    int length = value.length();
    if (length < least || length > most) {
      throw new IllegalArgumentException(key + " \"" + value + "\" has " + length
          + " characters; expected at least " + least + " and at most " + most);
    }
    return value;
  }
}
