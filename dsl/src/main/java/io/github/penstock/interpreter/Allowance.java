package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;

/** How much may be computed and how deep, so that no file takes all memory, or for ever. */
final class Allowance {

  /** In steps and units of size; it is some seconds. */
  private static final long MOST_WORK = 256L << 20;

  /** Steps inside steps, through functions and variables; each takes about a kilobyte of the stack. */
  private static final int DEEPEST = 500;

  private long work;
  private int depth;

  void enter() {
    if (depth >= DEEPEST) {
      throw new CtyException("evaluation is nested deeper than " + DEEPEST + " levels");
    }
    depth++;
    spend(1);
  }

  void leave() {
    depth--;
  }

  /** A value that was made, not only looked up. */
  CtyValue made(CtyValue value) {
    spend(value.size());
    return value;
  }

  private void spend(long units) {
    work += units;
    if (work > MOST_WORK) {
      throw new CtyException("evaluation takes more than " + MOST_WORK + " steps");
    }
  }
}
