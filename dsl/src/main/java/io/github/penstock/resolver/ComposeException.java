package io.github.penstock.resolver;

/** A file is one of Docker Compose, which nothing here reads. */
public final class ComposeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ComposeException(String file) {
    super("\"" + file + "\" is a Compose file; expected bake files in HCL or JSON");
  }

  public String message() {
    return String.valueOf(getMessage());
  }
}
