package io.github.penstock.cli;

import io.github.penstock.report.Colors;
import java.util.Locale;

/** When a report has colors. */
enum ColorChoice {
  /** On a terminal, which the launcher tells; see https://no-color.org. */
  AUTO,
  ALWAYS,
  NEVER;

  /** As it is typed: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  Colors colors() {
    return switch (this) {
      case ALWAYS -> Colors.ON;
      case NEVER -> Colors.OFF;
      case AUTO -> isWanted() ? Colors.ON : Colors.OFF;
    };
  }

  private static boolean isWanted() {
    String refused = System.getenv("NO_COLOR");
    return Boolean.getBoolean("penstock.terminal") && (refused == null || refused.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }
}
