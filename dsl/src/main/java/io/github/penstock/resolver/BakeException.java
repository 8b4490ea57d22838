package io.github.penstock.resolver;

import io.github.penstock.hcl.HclException;

/**
 * Files or overrides that bake refuses; where a place in a file is to blame, the message begins
 * with it.
 */
public final class BakeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A refusal for a reason that stands outside of the files. */
  public BakeException(String message) {
    super(message);
  }

  BakeException(HclException cause) {
    super(cause.getMessage(), cause);
  }

  public String message() {
    return String.valueOf(getMessage());
  }
}
