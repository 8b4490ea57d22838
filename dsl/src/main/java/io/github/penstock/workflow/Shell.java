package io.github.penstock.workflow;

import java.util.Locale;

/** The shells that GitHub knows by name. */
public enum Shell {
  /** {@code bash --noprofile --norc -eo pipefail {0}}; Linux, macOS, and Git's bash on Windows. */
  BASH,
  /** {@code sh -e {0}}; Linux and macOS. */
  SH,
  /** PowerShell Core. */
  PWSH,
  /** Windows PowerShell; Windows. */
  POWERSHELL,
  /** Windows. */
  CMD,
  PYTHON;

  /** As {@code shell:} names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
