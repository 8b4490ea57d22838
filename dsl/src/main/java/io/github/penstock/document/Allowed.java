package io.github.penstock.document;

import java.util.List;

/**
 * What expressions of one key may use.
 *
 * @param functions those of the functions that are not available everywhere
 */
public record Allowed(List<String> contexts, List<String> functions) {

  public boolean hasContext(String name) {
    return contexts.stream().anyMatch(name::equalsIgnoreCase);
  }

  public boolean hasFunction(String name) {
    return functions.stream().anyMatch(name::equalsIgnoreCase);
  }
}
