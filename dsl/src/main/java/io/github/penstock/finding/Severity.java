package io.github.penstock.finding;

import java.util.Locale;

/** How bad a finding is; worst first. */
public enum Severity {
  /** GitHub refuses the file, or it cannot work. */
  ERROR,
  /** Probably not what the author wants. */
  WARNING,
  /** It works, and somebody could misuse it. */
  SECURITY,
  /** It works, and could be better. */
  ADVICE;

  /** As it is printed: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
