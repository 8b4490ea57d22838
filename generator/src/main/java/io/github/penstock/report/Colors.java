package io.github.penstock.report;

import io.github.penstock.finding.Severity;

/** Escape sequences of terminals, or nothing. */
public enum Colors {
  ON,
  OFF;

  String of(Severity severity, String text) {
    return with(switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case SECURITY -> "1;35";
      case ADVICE -> "1;36";
    }, text);
  }

  /** What names a place or a heading. */
  public String strong(String text) {
    return with("1", text);
  }

  /** What most readers skip. */
  public String faint(String text) {
    return with("2", text);
  }

  String mark(String text) {
    return with("32", text);
  }

  /** What stands for itself: code, a name, a command. */
  public String code(String text) {
    return with("36", text);
  }

  private String with(String code, String text) {
    return this == OFF || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
