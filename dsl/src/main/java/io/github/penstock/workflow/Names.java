package io.github.penstock.workflow;

import java.util.Collection;
import java.util.stream.Collectors;

/** The part of a message that lists what would have been right. */
final class Names {

  private Names() {}

  static String expected(Collection<String> names) {
    return names.isEmpty() ? "" : "; expected one of " + names.stream().sorted()
        .map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }
}
