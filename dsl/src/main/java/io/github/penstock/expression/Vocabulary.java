package io.github.penstock.expression;

import io.github.penstock.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The names that an expression may use; the case of their letters does not matter.
 *
 * @param contexts the names that stand alone
 * @param functions the names that are called
 */
public record Vocabulary(List<String> contexts, List<ExpressionFunction> functions) {

  private static final Vocabulary GITHUB = new Vocabulary(
      List.of("github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy",
          "matrix", "needs", "inputs"),
      ExpressionFunction.ALL);

  public Vocabulary {
    contexts = List.copyOf(contexts);
    functions = List.copyOf(functions);
  }

  /** All contexts and functions, as if all of them were allowed at one place. */
  public static Vocabulary github() {
    return GITHUB;
  }

  /** The same functions with other contexts. */
  public Vocabulary withContexts(Collection<String> contexts) {
    return new Vocabulary(List.copyOf(contexts), functions);
  }

  /** The function of a name in any case. */
  public Optional<ExpressionFunction> function(String name) {
    for (ExpressionFunction function : functions) {
      if (function.name().equalsIgnoreCase(name)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  public boolean hasContext(String name) {
    for (String context : contexts) {
      if (context.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  String expectedContexts(String wrong) {
    return Wording.expected(wrong, contexts);
  }

  String expectedFunctions(String wrong) {
    return Wording.expected(wrong, functions.stream().map(ExpressionFunction::name).toList());
  }
}
