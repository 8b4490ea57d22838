package io.github.penstock.dependabot;

import io.github.penstock.element.Ordered;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Refuses values that GitHub has no meaning for, at the line that wrote them. */
final class Limits {

  private Limits() {}

  static String notBlank(String key, String value) {
    Objects.requireNonNull(value, () -> key + " is null");
    if (value.isBlank()) {
      throw new IllegalArgumentException(key + " is \"" + value + "\"; expected a text");
    }
    return value;
  }

  static List<String> notBlank(String key, Collection<String> values) {
    return Ordered.<String>listOf(values).stream().map(value -> notBlank(key, value)).toList();
  }

  static int between(int least, int most, int value, String key) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          key + " is " + value + "; expected at least " + least + " and at most " + most);
    }
    return value;
  }

  static String lengthBetween(int least, int most, String value, String key) {
    int length = value.length();
    if (length < least || length > most) {
      throw new IllegalArgumentException(key + " \"" + value + "\" has " + length
          + " characters; expected at least " + least + " and at most " + most);
    }
    return value;
  }
}
