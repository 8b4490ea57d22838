package io.github.penstock.finding;

import java.util.Locale;

/** Who wants to hear of a finding; each hears also what those before it hear. */
public enum Persona {
  /** Everybody. */
  REGULAR,
  /** Whoever cares for every detail. */
  PEDANTIC,
  /** Whoever looks for everything that could matter, false alarms included. */
  AUDITOR;

  /** As it is printed: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
