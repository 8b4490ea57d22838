package io.github.penstock.expression;

/**
 * The text of an expression, and where it begins in the text around it.
 *
 * @param base added to every offset that is shown outside
 */
record Source(String text, int base) {

  ExpressionException lexing(int at, String problem) {
    return new ExpressionException(ExpressionException.Kind.LEXING, this, at, problem);
  }

  ExpressionException parsing(int at, String problem) {
    return new ExpressionException(ExpressionException.Kind.PARSING, this, at, problem);
  }
}
