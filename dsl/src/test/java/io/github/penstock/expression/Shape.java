package io.github.penstock.expression;

import java.util.stream.Collectors;

/** A tree without its offsets, as a text that no other tree has. */
public final class Shape {

  private Shape() {}

  public static String of(String code) {
    return of(ExpressionParser.parse(code));
  }

  public static String of(Syntax tree) {
    String children = tree.children().stream().map(Shape::of)
        .collect(Collectors.joining(" "));
    return tree instanceof Syntax.Literal literal
        ? literal(literal)
        : "(" + head(tree) + (children.isEmpty() ? "" : " ") + children + ")";
  }

  private static String head(Syntax tree) {
    if (tree instanceof Syntax.Name name) {
      return name.name();
    }
    if (tree instanceof Syntax.Property property) {
      return "." + property.name();
    }
    if (tree instanceof Syntax.Call call) {
      return call.function() + "()";
    }
    if (tree instanceof Syntax.Comparison comparison) {
      return comparison.operator().symbol();
    }
    if (tree instanceof Syntax.Logical logical) {
      return logical.operator().symbol();
    }
    return tree instanceof Syntax.Not ? "!" : tree instanceof Syntax.Index ? "[]" : "*";
  }

  private static String literal(Syntax.Literal literal) {
    if (literal instanceof Syntax.StringLiteral text) {
      return "'" + text.value().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
    if (literal instanceof Syntax.NumberLiteral number) {
      return number.source() + "=" + number.value();
    }
    return literal instanceof Syntax.BoolLiteral bool ? Boolean.toString(bool.value()) : "null";
  }
}
