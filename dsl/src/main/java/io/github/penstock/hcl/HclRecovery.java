package io.github.penstock.hcl;

import java.util.ArrayDeque;
import java.util.Deque;

/** Goes on after a mistake, where the next thing is likely to begin. */
final class HclRecovery {

  private final HclCursor in;
  private final Deque<HclTokenType> open = new ArrayDeque<>();

  private HclRecovery(HclCursor in) {
    this.in = in;
  }

  /** Goes behind the end of a line that is in no bracket opened on the way. */
  static void skipLine(HclCursor in) {
    HclRecovery recovery = new HclRecovery(in);
    while (!in.at(HclTokenType.END)) {
      boolean outside = recovery.open.isEmpty();
      if (recovery.read() == HclTokenType.NEWLINE && outside) {
        return;
      }
    }
  }

  /** Goes behind the brace that closes a block. */
  static void skipBlock(HclCursor in) {
    HclRecovery recovery = new HclRecovery(in);
    while (!in.at(HclTokenType.END)) {
      boolean outside = recovery.open.isEmpty();
      if (recovery.read() == HclTokenType.CLOSE_BRACE && outside) {
        return;
      }
    }
  }

  private HclTokenType read() {
    HclTokenType type = in.read().type();
    if (type.isOpener()) {
      open.push(type == HclTokenType.DIRECTIVE ? HclTokenType.INTERPOLATION : type);
    }
    type.opener().ifPresent(this::close);
    return type;
  }

  private void close(HclTokenType opener) {
    while (!open.isEmpty() && open.pop() != opener) {
      continue;
    }
  }
}
