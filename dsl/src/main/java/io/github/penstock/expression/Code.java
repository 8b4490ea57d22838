package io.github.penstock.expression;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of an expression with what is needed to put parentheses around it only where GitHub's
 * precedence asks for them.
 */
record Code(String text, Precedence precedence) {

  static Code operand(String text) {
    return new Code(text, Precedence.OPERAND);
  }

  static Code literal(String text) {
    return new Code(text, Precedence.LITERAL);
  }

  static Code literal(long number) {
    return literal(Long.toString(number));
  }

  static Code literal(boolean value) {
    return literal(Boolean.toString(value));
  }

  static Code call(String function, Code... arguments) {
    return call(function, List.of(arguments));
  }

  static Code call(String function, List<Code> arguments) {
    return operand(arguments.stream().map(Code::text)
        .collect(Collectors.joining(", ", function + "(", ")")));
  }

  /**
   * The operators {@code &&} and {@code ||} are associative, so their right side may be their like.
   */
  static Code binary(Operator operator, Code left, Code right) {
    Precedence own = operator.precedence();
    boolean grouped = right.precedence.isWeakerThan(own)
        || !operator.isLogical() && right.precedence == own;
    String rightText = grouped ? right.grouped() : right.text;
    return new Code(left.atLeast(own) + " " + operator.symbol() + " " + rightText, own);
  }

  Code and(Code right) {
    return binary(Operator.AND, this, right);
  }

  Code or(Code right) {
    return binary(Operator.OR, this, right);
  }

  Code not() {
    return new Code("!" + atLeast(Precedence.NOT), Precedence.NOT);
  }

  /** One key of an object: {@code .key}, {@code [0]} or {@code ['a key']}. */
  Code property(String key) {
    if (Characters.isIdentifier(key)) {
      return operand(target() + "." + key);
    }
    return index(Characters.isIndex(key) ? literal(key) : literal(Literals.quote(key)));
  }

  /** Several keys with dots between them; {@code *} stands for every value. */
  Code path(String path) {
    Code at = this;
    int start = 0;
    for (int end = 0; end <= path.length(); end++) {
      if (end == path.length() || path.charAt(end) == '.') {
        at = at.segment(path, path.substring(start, end));
        start = end + 1;
      }
    }
    return at;
  }

  private Code segment(String path, String key) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "path \"" + path + "\" has an empty key; expected keys with one dot between them");
    }
    return key.equals("*") ? wildcard() : property(key);
  }

  Code index(Code index) {
    return operand(target() + "[" + index.text + "]");
  }

  Code wildcard() {
    return operand(target() + ".*");
  }

  private String target() {
    return atLeast(Precedence.OPERAND);
  }

  String atLeast(Precedence least) {
    return precedence.isWeakerThan(least) ? grouped() : text;
  }

  private String grouped() {
    return "(" + text + ")";
  }
}
