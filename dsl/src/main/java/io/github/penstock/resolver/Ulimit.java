package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import java.util.List;
import java.util.Set;

/** Limits of processes: {@code nofile=1024:2048}. */
final class Ulimit {

  private static final Set<String> NAMES =
      Set.of("core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile",
          "nproc", "rss", "rtprio", "rttime", "sigpending", "stack");
  private static final long UNLIMITED = -1;

  private Ulimit() {}

  /**
   * Whether it is one.
   *
   * @throws BakeException if it is not
   */
  static void requireValid(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new BakeException("invalid ulimit argument: " + text + "; expected name=soft[:hard]");
    }
    String name = text.substring(0, equals);
    if (!NAMES.contains(name)) {
      throw new BakeException("invalid ulimit type: " + name);
    }
    List<String> limits = List.of(text.substring(equals + 1).split(":", -1));
    if (limits.size() > 2) {
      throw new BakeException("too many limit value arguments - " + text.substring(equals + 1)
          + ", can only have up to two, `soft[:hard]`");
    }
    requireOrder(number(limits.get(0)), number(limits.get(limits.size() - 1)));
  }

  private static long number(String text) {
    try {
      return GoValues.parseLong(text);
    } catch (CtyException e) {
      throw new BakeException("invalid ulimit: " + e.message());
    }
  }

  private static void requireOrder(long soft, long hard) {
    boolean reversed = soft == UNLIMITED || soft > hard;
    if (hard != UNLIMITED && reversed) {
      throw new BakeException("ulimit soft limit must be less than or equal to hard limit: " + soft
          + " > " + hard);
    }
  }
}
