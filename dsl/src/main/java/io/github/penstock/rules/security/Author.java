package io.github.penstock.rules.security;

import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;

/** Who says what an expression holds; the most dangerous first. */
enum Author {
  STRANGER(Risk.high(Level.HIGH), Persona.REGULAR, "as code, and strangers write it"),
  /** A part of a payload, or an output, that may hold what a stranger writes. */
  MAYBE_STRANGER(Risk.high(Level.MEDIUM), Persona.REGULAR,
      "as code, and strangers may have written it"),
  CALLER(Risk.medium(Level.LOW), Persona.REGULAR, "as code, and whoever calls this writes it"),
  STARTER(Risk.low(Level.MEDIUM), Persona.REGULAR, "as code, and whoever starts the run writes it"),
  WRITER(Risk.low(Level.MEDIUM), Persona.REGULAR,
      "as code, and whoever can push or label writes it"),
  UNKNOWN(Risk.informational(Level.LOW), Persona.REGULAR,
      "as code, and nothing here says what it holds"),
  /** GitHub, the runner, or the file itself: a number, a hash, one of some words. */
  NOBODY(Risk.informational(Level.LOW), Persona.PEDANTIC, "as if it were code");

  private final Risk risk;
  private final Persona listener;
  private final String reason;

  Author(Risk risk, Persona listener, String reason) {
    this.risk = risk;
    this.listener = listener;
    this.reason = reason;
  }

  Risk risk() {
    return risk;
  }

  Persona listener() {
    return listener;
  }

  String reason() {
    return reason;
  }

  /** The more dangerous of the two. */
  Author or(Author other) {
    return ordinal() <= other.ordinal() ? this : other;
  }
}
