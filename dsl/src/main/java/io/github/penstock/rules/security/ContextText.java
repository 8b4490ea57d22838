package io.github.penstock.rules.security;

import io.github.penstock.expression.Syntax;
import java.util.Locale;

/** A context with names behind it as one text. */
final class ContextText {

  private ContextText() {}

  /** {@code github.event.sender.login}, however it is written; empty for all else. */
  static String of(Syntax tree) {
    if (tree instanceof Syntax.Name name) {
      return name.name().toLowerCase(Locale.ROOT);
    }
    if (tree instanceof Syntax.Property property) {
      return add(of(property.target()), property.name());
    }
    if (tree instanceof Syntax.Index index && index.index() instanceof Syntax.StringLiteral text) {
      return add(of(index.target()), text.value());
    }
    return tree instanceof Syntax.Wildcard wildcard
        ? add(of(wildcard.target()), "*")
        : tree instanceof Syntax.Index index ? add(of(index.target()), "*") : "";
  }

  private static String add(String start, String name) {
    return start.isEmpty() ? "" : start + "." + name.toLowerCase(Locale.ROOT);
  }
}
