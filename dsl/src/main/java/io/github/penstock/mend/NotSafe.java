package io.github.penstock.mend;

/** A change that cannot be made in a text without touching more than it means to. */
final class NotSafe extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotSafe(String message) {
    super(message);
  }
}
