package io.github.penstock.hcl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Goes on after a mistake, where the next thing is likely to begin. */
final class HclRecovery {

  private final HclCursor in;
  private final Deque<HclTokenType> open = new ArrayDeque<>();
  private final Map<HclTokenType, Integer> counts = new EnumMap<>(HclTokenType.class);

  private HclRecovery(HclCursor in) {
    this.in = in;
  }

  /** Goes behind the end of the line in which all brackets are closed that something opened. */
  static void skipItem(HclCursor in, int first) {
    new HclRecovery(in).skip(first, HclTokenType.NEWLINE);
  }

  /** Goes behind the brace that closes what something stands in. */
  static void skipBlock(HclCursor in, int first) {
    new HclRecovery(in).skip(first, HclTokenType.CLOSE_BRACE);
  }

  private void skip(int first, HclTokenType end) {
    int mistake = in.index();
    in.returnTo(first);
    while (!in.at(HclTokenType.END)) {
      boolean behind = in.index() >= mistake && open.isEmpty();
      if (read() == end && behind) {
        return;
      }
    }
  }

  private HclTokenType read() {
    HclTokenType type = in.read().type();
    if (type.isOpener()) {
      HclTokenType opener = type == HclTokenType.DIRECTIVE ? HclTokenType.INTERPOLATION : type;
      open.push(opener);
      counts.merge(opener, 1, Integer::sum);
    }
    type.opener().ifPresent(this::close);
    return type;
  }

  /** What closes nothing is passed over; what was left open inside is closed too. */
  private void close(HclTokenType opener) {
    boolean closed = counts.getOrDefault(opener, 0) == 0;
    while (!closed) {
      HclTokenType inner = open.pop();
      counts.merge(inner, -1, Integer::sum);
      closed = inner == opener;
    }
  }
}
