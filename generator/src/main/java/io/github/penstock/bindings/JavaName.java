package io.github.penstock.bindings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** GitHub's names as Java spells them; {@code -}, {@code _}, {@code .} and spaces part the words. */
final class JavaName {

  private JavaName() {}

  /** {@code pull_request} as {@code PullRequest}. */
  static String type(String name) {
    return words(name).map(JavaName::capital).collect(Collectors.joining());
  }

  /** {@code fetch-depth} as {@code fetchDepth}. */
  static String member(String name) {
    String type = type(name);
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** {@code ubuntu-24.04} as {@code UBUNTU_24_04}. */
  static String constant(String name) {
    return words(name).collect(Collectors.joining("_")).toUpperCase(Locale.ROOT);
  }

  private static Stream<String> words(String name) {
    List<String> words = Arrays.asList(name.split("[^A-Za-z0-9]+"));
    return words.stream().filter(word -> !word.isEmpty());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
