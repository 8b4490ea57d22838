package io.github.penstock.expression;

import java.util.List;

/** Writes trees in the one usual form, with parentheses only where they change the meaning. */
public final class Printer {

  private Printer() {}

  public static String print(Syntax tree) {
    return code(tree).text();
  }

  static Code code(Syntax tree) {
    if (tree instanceof Syntax.Literal literal) {
      return Code.literal(literal(literal));
    }
    if (tree instanceof Syntax.Name name) {
      return Code.operand(name.name());
    }
    if (tree instanceof Syntax.Property property) {
      return code(property.target()).property(property.name());
    }
    if (tree instanceof Syntax.Index index) {
      return code(index.target()).index(code(index.index()));
    }
    if (tree instanceof Syntax.Wildcard wildcard) {
      return code(wildcard.target()).wildcard();
    }
    return operation(tree);
  }

  private static Code operation(Syntax tree) {
    if (tree instanceof Syntax.Call call) {
      return Code.call(call.function(), call.arguments().stream().map(Printer::code).toList());
    }
    if (tree instanceof Syntax.Not not) {
      return code(not.operand()).not();
    }
    if (tree instanceof Syntax.Comparison comparison) {
      return Code.binary(comparison.operator(), code(comparison.left()), code(comparison.right()));
    }
    return logical((Syntax.Logical) tree);
  }

  private static Code logical(Syntax.Logical logical) {
    Precedence own = logical.operator().precedence();
    List<String> texts = logical.operands().stream()
        .map(operand -> code(operand).atLeast(own)).toList();
    return new Code(String.join(" " + logical.operator().symbol() + " ", texts), own);
  }

  private static String literal(Syntax.Literal literal) {
    if (literal instanceof Syntax.StringLiteral text) {
      return Literals.quote(text.value());
    }
    if (literal instanceof Syntax.NumberLiteral number) {
      return number.source();
    }
    return literal instanceof Syntax.BoolLiteral bool ? Boolean.toString(bool.value()) : "null";
  }
}
