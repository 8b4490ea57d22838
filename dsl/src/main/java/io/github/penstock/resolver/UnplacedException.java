package io.github.penstock.resolver;

/** A mistake of which somebody further up knows the place. */
final class UnplacedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnplacedException(String message) {
    super(message);
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
