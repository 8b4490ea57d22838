package io.github.penstock.document;

import io.github.penstock.types.Type;
import java.util.List;

/**
 * What expressions of one key may use.
 *
 * @param functions those of the functions that are not available everywhere
 * @param gives what a value that is one expression must be
 */
public record Allowed(List<String> contexts, List<String> functions, Type gives) {

  /** The same where the value may be anything. */
  Allowed givingAny() {
    return new Allowed(contexts, functions, Type.ANY);
  }

  public boolean hasContext(String name) {
    for (String context : contexts) {
      if (context.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasFunction(String name) {
    return functions.stream().anyMatch(name::equalsIgnoreCase);
  }
}
