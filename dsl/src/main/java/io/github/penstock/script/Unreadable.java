package io.github.penstock.script;

import org.jspecify.annotations.Nullable;

/** Reading cannot go on at this place. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Fault fault;

  /** With no fault, it is the reader that gives up. */
  Unreadable(@Nullable Fault fault) {
    super("unreadable script", null, false, false);
    this.fault = fault;
  }

  @Nullable
  Fault fault() {
    return fault;
  }
}
