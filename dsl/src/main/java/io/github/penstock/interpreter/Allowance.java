package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;

/** How much may be computed and how deep, so that no file takes all memory, or for ever. */
final class Allowance {

  /** In characters that are made; it is a few seconds. */
  private static final long MOST_WORK = 256L << 20;

  /** What a step takes, compared with a character. */
  private static final int STEP = 16;

  /** Steps inside steps, through functions and variables; each takes about a kilobyte of the stack. */
  private static final int DEEPEST = 500;

  private long work;
  private int depth;

  void enter() {
    if (depth >= DEEPEST) {
      throw new CtyException("evaluation is nested deeper than " + DEEPEST + " levels");
    }
    depth++;
    spend(STEP);
  }

  void leave() {
    depth--;
  }

  /** A value that was made, not only looked up. */
  CtyValue made(CtyValue value) {
    spend(value.size());
    return value;
  }

  /** Characters that are written, or as much other work. */
  void spend(long characters) {
    work += characters;
    if (work > MOST_WORK) {
      throw new CtyException("evaluation takes more than " + MOST_WORK / STEP + " steps");
    }
  }
}
