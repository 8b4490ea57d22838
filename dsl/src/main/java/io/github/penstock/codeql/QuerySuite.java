package io.github.penstock.codeql;

import java.util.Locale;

/** A set of queries that CodeQL brings along, beyond its default. */
public enum QuerySuite {
  /** The default and queries of lower precision and severity. */
  SECURITY_EXTENDED,
  /** {@link #SECURITY_EXTENDED} with queries for maintainability and reliability. */
  SECURITY_AND_QUALITY,
  /** {@link #SECURITY_EXTENDED} with queries that are not ready yet. */
  SECURITY_EXPERIMENTAL,
  /** Maintainability and reliability. */
  CODE_QUALITY;

  /** As {@code uses} and the action's input {@code queries} spell it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
