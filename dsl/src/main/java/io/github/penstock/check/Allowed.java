package io.github.penstock.check;

import java.util.List;

/**
 * What expressions of one key may use.
 *
 * @param functions those of the functions that are not available everywhere
 */
record Allowed(List<String> contexts, List<String> functions) {

  boolean hasContext(String name) {
    return contexts.stream().anyMatch(name::equalsIgnoreCase);
  }

  boolean hasFunction(String name) {
    return functions.stream().anyMatch(name::equalsIgnoreCase);
  }
}
