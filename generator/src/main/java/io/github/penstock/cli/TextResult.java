package io.github.penstock.cli;

import io.github.penstock.finding.Finding;
import io.github.penstock.report.Colors;
import io.github.penstock.report.Format;
import io.github.penstock.report.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** A check's result for people: the findings, what it all comes to, and what differs. */
final class TextResult {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Colors colors;

  TextResult(PrintWriter out, PrintWriter err, Colors colors) {
    this.out = out;
    this.err = err;
    this.colors = colors;
  }

  /**
   * Prints it; drift is shown as a difference, not as a finding.
   *
   * @param mend the command that writes what definitions describe
   */
  void print(CheckRun run, Outcome outcome, String mend) {
    List<Finding> told = outcome.findings().stream()
        .filter(finding -> !finding.rule().equals(Drift.RULE)).toList();
    Outcome shown = outcome.with(told);
    out.print(Format.TEXT.print(shown, Optional.empty(), colors));
    out.println(colors.strong(Format.summary(shown)));
    boolean drift = told.size() < outcome.findings().size();
    run.generation().filter(generation -> drift || generation.isInSync())
        .ifPresent(generation -> new SyncReport(out, err, mend).checked(generation));
  }
}
