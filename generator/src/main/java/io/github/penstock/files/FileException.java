package io.github.penstock.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** Files that were named cannot be checked. */
public final class FileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FileException(String message) {
    super(message);
  }

  static String reason(IOException failure) {
    return failure instanceof AccessDeniedException denied
        ? "no permission for \"" + denied.getFile() + "\""
        : failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
