package io.github.penstock.codeql;

import java.util.Locale;

/** Where data comes from that an analysis does not trust. */
public enum ThreatModel {
  /** Files, arguments, environment variables and databases. */
  LOCAL,
  /** The network; what CodeQL does not trust by default. */
  REMOTE;

  /** As {@code threat-models} spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
