package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyValue;

/** How much may be computed and how deep, so that no file takes all memory, or for ever. */
final class Allowance {

  /** In characters that are made; it is a few seconds. */
  static final long WORK = 64L << 20;

  /** What a step takes, compared with a character. */
  private static final int STEP = 16;

  /** Steps inside steps; each takes about a kilobyte of the stack. */
  private static final int DEEPEST = 500;

  /** What a variable or a function of a scope takes, compared with a step. */
  private static final int SCOPE = 3;

  private final long most;
  private long work;
  private int depth;

  Allowance(long most) {
    this.most = most;
  }

  /** Nothing more may be evaluated. */
  static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Exhausted(String message) {
      super(message, null, false, false);
    }
  }

  void enter() {
    enter(1);
  }

  /** Evaluates for a scope. */
  void enterScope() {
    enter(SCOPE);
  }

  private void enter(int levels) {
    spend(STEP);
    if (depth + levels > DEEPEST) {
      throw new Exhausted("Expressions, variables and functions are nested deeper than " + DEEPEST
          + " levels.");
    }
    depth += levels;
  }

  void leave() {
    depth--;
  }

  void leaveScope() {
    depth -= SCOPE;
  }

  /** A value that was made, not only looked up. */
  CtyValue made(CtyValue value) {
    spend(value.size());
    return value;
  }

  /** Characters that are written, or as much other work. */
  void spend(long characters) {
    work += characters;
    if (work > most) {
      throw new Exhausted("All expressions together take more than " + most / STEP
          + " steps.");
    }
  }
}
