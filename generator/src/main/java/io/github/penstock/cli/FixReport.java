package io.github.penstock.cli;

import io.github.penstock.files.MendedFile;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Fix;
import io.github.penstock.plan.FileState;
import io.github.penstock.plan.PlannedFile;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;

/** Says what was mended, what was not, and what to write in definitions. */
final class FixReport {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding finding) -> finding.origin().line())
          .thenComparingInt(finding -> finding.origin().column());

  private final PrintWriter out;
  private final FixOptions options;

  FixReport(PrintWriter out, FixOptions options) {
    this.out = out;
    this.options = options;
  }

  /**
   * Prints it.
   *
   * @param left the findings that are there still
   */
  void print(List<MendedFile> files, List<Finding> left) {
    for (MendedFile file : files) {
      if (options.showsDiff() && file.isChanged()) {
        out.print(new PlannedFile(file.shown(), FileState.CHANGED, file.before(), file.after())
            .diff());
      }
    }
    files.forEach(this::changes);
    left.stream().filter(FixReport::isOfDefinition).forEach(this::java);
    long mended = files.stream().mapToLong(file -> file.mended().size()).sum();
    long changed = files.stream().filter(MendedFile::isChanged).count();
    out.println(count(mended, "finding") + (options.isDryRun() ? " would be mended" : " mended")
        + " in " + count(changed, "file") + ", " + left.size() + " left");
  }

  private void changes(MendedFile file) {
    String done = options.isDryRun() ? "would " : "did ";
    file.mended().stream().sorted(BY_PLACE).forEach(finding -> out.println(
        finding.origin() + ": " + done + title(finding) + " [" + finding.rule() + "]"));
    file.refused().forEach(finding -> out.println(finding.origin() + ": did not "
        + title(finding) + ", which is not safe here [" + finding.rule() + "]"));
  }

  private static String title(Finding finding) {
    return finding.fix().map(Fix::title).orElse("");
  }

  private static boolean isOfDefinition(Finding finding) {
    return finding.fix().isPresent() && finding.origin().file().endsWith(".java");
  }

  /** What definitions make is not edited: the next run would make it again. */
  private void java(Finding finding) {
    Fix fix = finding.fix().orElseThrow();
    out.println(finding.origin() + ": in the definition, " + fix.title() + " ["
        + finding.rule() + "]");
    fix.java().lines().forEach(line -> out.println("    " + line));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
