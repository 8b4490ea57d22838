package io.github.penstock.dependabot;

import java.util.Locale;

/** Whether updates may run code that manifests bring along. */
public enum ExternalCode {
  ALLOW,
  DENY;

  /** As GitHub spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
