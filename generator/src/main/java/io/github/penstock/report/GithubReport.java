package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;

/**
 * Annotations of a GitHub run, which shows them at the lines of a pull request. See
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
final class GithubReport {

  private GithubReport() {}

  static String of(Outcome outcome) {
    StringBuilder lines = new StringBuilder();
    outcome.findings().forEach(finding -> annotate(finding, lines));
    return lines.toString();
  }

  private static void annotate(Finding finding, StringBuilder out) {
    Span span = finding.span();
    out.append("::").append(level(finding.severity())).append(" file=")
        .append(property(Outcome.file(finding)));
    number(",line=", span.start().line(), out);
    number(",endLine=", span.endLine(), out);
    number(",col=", span.start().column(), out);
    if (span.endLine() == span.start().line()) {
      // GitHub takes columns only within one line, and the last one belongs to the range.
      number(",endColumn=", span.endColumn() - 1, out);
    }
    out.append(",title=").append(property(finding.rule())).append("::")
        .append(data(finding.message()));
    if (!finding.help().isEmpty()) {
      out.append(data("\n" + finding.help()));
    }
    out.append('\n');
  }

  private static void number(String name, int value, StringBuilder out) {
    if (value > 0) {
      out.append(name).append(value);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING, SECURITY -> "warning";
      case ADVICE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
