package io.github.penstock.cty;

import java.util.OptionalInt;

/** A value is not what was asked for; the message says what was. */
public final class CtyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int argument;

  public CtyException(String message) {
    this(-1, message);
  }

  private CtyException(int argument, String message) {
    super(message);
    this.argument = argument;
  }

  /** The mistake is in one argument of a function; the first has the index 0. */
  public static CtyException ofArgument(int index, String message) {
    return new CtyException(index, message);
  }

  /** The index of the argument of a function that is wrong, if it is one. */
  public OptionalInt argument() {
    return argument < 0 ? OptionalInt.empty() : OptionalInt.of(argument);
  }

  public String message() {
    return String.valueOf(getMessage());
  }
}
