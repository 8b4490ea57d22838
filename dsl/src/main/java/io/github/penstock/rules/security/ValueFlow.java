package io.github.penstock.rules.security;

import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The contexts whose text is in what an expression gives: not those that it only compares,
 * searches, or tests.
 */
final class ValueFlow {

  private final List<Origin> origins = new ArrayList<>();

  /**
   * A context that flows into a text.
   *
   * @param context {@code github.event.commits.*.message}, in lower case
   * @param whole whether all that it has is written out
   */
  record Origin(String context, Syntax tree, boolean whole) {}

  private ValueFlow() {}

  static List<Origin> of(Syntax tree) {
    ValueFlow flow = new ValueFlow();
    flow.visit(tree, false);
    return flow.origins;
  }

  private void visit(Syntax tree, boolean whole) {
    if (tree instanceof Syntax.Call call) {
      call(call, whole);
    } else if (tree instanceof Syntax.Logical logical) {
      logical(logical, whole);
    } else if (!(tree instanceof Syntax.Literal || tree instanceof Syntax.Comparison
        || tree instanceof Syntax.Not)) {
      reference(tree, whole);
    }
  }

  /** Of {@code &&} the last operand: those before it are given only where they are false or empty. */
  private void logical(Syntax.Logical logical, boolean whole) {
    List<Syntax> operands = logical.operands();
    if (logical.operator() == Operator.OR) {
      operands.forEach(operand -> visit(operand, whole));
    } else {
      visit(operands.get(operands.size() - 1), whole);
    }
  }

  private void call(Syntax.Call call, boolean whole) {
    List<Syntax> arguments = call.arguments();
    switch (call.function().toLowerCase(Locale.ROOT)) {
      case "format", "join" -> arguments.forEach(argument -> visit(argument, whole));
      case "tojson", "fromjson" -> arguments.forEach(argument -> visit(argument, true));
      case "case" -> {
        for (int i = 0; i < arguments.size(); i++) {
          if (i % 2 == 1 || i == arguments.size() - 1) {
            visit(arguments.get(i), whole);
          }
        }
      }
      default -> {
        // A boolean, or a hash.
      }
    }
  }

  private void reference(Syntax tree, boolean whole) {
    String context = ContextText.of(tree);
    if (!context.isEmpty()) {
      origins.add(new Origin(context, tree, whole));
    } else if (tree instanceof Syntax.Property property) {
      visit(property.target(), true);
    } else if (tree instanceof Syntax.Index index) {
      visit(index.target(), true);
    } else if (tree instanceof Syntax.Wildcard wildcard) {
      visit(wildcard.target(), true);
    }
  }
}
