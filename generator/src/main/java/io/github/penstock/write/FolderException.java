package io.github.penstock.write;

/** A file cannot be read or written; the message names it and says why. */
public final class FolderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FolderException(String message) {
    super(message);
  }

  FolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
