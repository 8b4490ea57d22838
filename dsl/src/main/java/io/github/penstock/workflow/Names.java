package io.github.penstock.workflow;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The part of a message that lists what would have been right. */
final class Names {

  private Names() {}

  /** A constant as GitHub's names are spelt: {@code PRE_RELEASE} is {@code pre-release}. */
  static String spelt(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String expected(Collection<String> names) {
    return names.isEmpty()
        ? ""
        : "; expected one of " + names.stream().sorted()
            .map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }
}
