package io.github.penstock.resolver;

/** There is nothing of a name. */
final class UndefinedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UndefinedException(String message) {
    super(message);
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
