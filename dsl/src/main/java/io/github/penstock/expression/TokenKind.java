package io.github.penstock.expression;

/** The kinds of tokens, by what may come before them and after them. */
enum TokenKind {
  NULL,
  TRUE,
  FALSE,
  NUMBER,
  STRING,
  /** A word that stands alone. */
  NAME,
  /** A word after a dot. */
  PROPERTY,
  /** {@code *} after a dot. */
  WILDCARD,
  /** {@code *} between brackets. */
  ANY_INDEX,
  /** A word before a parenthesis. */
  FUNCTION,
  OPEN_CALL,
  OPEN_GROUP,
  OPEN_INDEX,
  CLOSE,
  CLOSE_INDEX,
  COMMA,
  DOT,
  NOT,
  OPERATOR,
  END;

  /** Whether the token is the last one of a value, so that an operator may follow. */
  boolean endsValue() {
    return switch (this) {
      case NULL, TRUE, FALSE, NUMBER, STRING -> true;
      default -> endsTarget();
    };
  }

  /** Whether a property or an index may follow. */
  boolean endsTarget() {
    return switch (this) {
      case NAME, PROPERTY, WILDCARD, CLOSE, CLOSE_INDEX -> true;
      default -> false;
    };
  }

  /** Whether a value must follow. */
  boolean wantsValue() {
    return switch (this) {
      case OPEN_CALL, OPEN_GROUP, OPEN_INDEX, COMMA, NOT, OPERATOR -> true;
      default -> false;
    };
  }
}
