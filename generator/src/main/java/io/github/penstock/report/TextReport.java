package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Findings for people: what is wrong, the line that has it, marks under the piece, the mend. */
final class TextReport {

  private final Outcome outcome;
  private final Colors colors;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Outcome outcome, Colors colors) {
    this.outcome = outcome;
    this.colors = colors;
  }

  static String of(Outcome outcome, Colors colors) {
    TextReport report = new TextReport(outcome, colors);
    outcome.findings().forEach(report::finding);
    return report.text.toString();
  }

  private void finding(Finding finding) {
    Origin origin = finding.origin();
    String place = origin.isKnown() ? origin.toString() : Outcome.file(finding);
    text.append(colors.strong(Excerpt.visible(place) + ":")).append(' ')
        .append(colors.of(finding.severity(), finding.severity() + ":")).append(' ')
        .append(visible(finding.message())).append(' ')
        .append(colors.faint("[" + finding.rule() + "]")).append('\n');
    if (origin.isKnown()) {
      outcome.sources().line(Outcome.file(finding), origin.line())
          .ifPresent(line -> excerpt(Excerpt.of(line, finding.span()), origin.line()));
    }
    finding.risk().ifPresent(risk -> note("risk", risk.severity() + ", confidence "
        + risk.confidence()));
    if (!finding.help().isEmpty()) {
      note("help", visible(finding.help()));
    }
  }

  private void excerpt(Excerpt excerpt, int number) {
    String label = Integer.toString(number);
    text.append(colors.faint(label + " |")).append(' ').append(excerpt.line()).append('\n');
    if (!excerpt.marks().isEmpty()) {
      text.append(colors.faint(" ".repeat(label.length()) + " |")).append(' ')
          .append(colors.mark(excerpt.marks())).append('\n');
    }
  }

  private void note(String name, String value) {
    text.append("  ").append(colors.strong(name + ":")).append(' ')
        .append(value.replace("\n", "\n    ")).append('\n');
  }

  private static String visible(String message) {
    return message.lines().map(Excerpt::visible).collect(Collectors.joining("\n"));
  }

  /** {@code 3 errors, 2 warnings in 12 files}. */
  static String summary(Outcome outcome) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = outcome.findings().stream()
          .filter(finding -> finding.severity() == severity).count();
      if (number > 0) {
        parts.add(switch (severity) {
          case ERROR, WARNING -> count(number, severity.toString());
          case SECURITY -> count(number, "security finding");
          case ADVICE -> number + " advice";
        });
      }
    }
    return (parts.isEmpty() ? "no findings" : String.join(", ", parts)) + " in "
        + count(outcome.files().size(), "file")
        + outcome.fixed().map(fixed -> baseline(outcome.known(), fixed)).orElse("");
  }

  private static String baseline(long known, int fixed) {
    String mended = fixed == 0
        ? ""
        : ", and " + fixed + " that " + (fixed == 1 ? "is" : "are") + " there no more";
    return "; the baseline knows " + known + " more" + mended;
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
