package io.github.penstock.cli;

/** What the tool tells the shell. */
final class ExitStatus {

  static final int WELL = 0;

  /** Findings, drift, or a file in the way. */
  static final int FINDINGS = 1;

  /** Wrong use, a definition that does not run, a file that cannot be read or written. */
  static final int FAILED = 2;

  private ExitStatus() {}
}
