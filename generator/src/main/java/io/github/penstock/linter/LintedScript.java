package io.github.penstock.linter;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A script that a linter reads, and what comes back. */
final class LintedScript implements Rule {

  /** With which shellcheck says once more that it cannot read on. */
  private static final Set<String> ECHOES = Set.of("SC1009", "SC1072", "SC1073");

  private final Linter linter;
  private final Document document;
  private final StepScript script;
  private final String name;
  private CompletableFuture<List<Remark>> remarks = CompletableFuture.completedFuture(List.of());

  LintedScript(Linter linter, Document document, StepScript script, String name) {
    this.linter = linter;
    this.document = document;
    this.script = script;
    this.name = name;
  }

  /** The name of the file that stands for it. */
  String name() {
    return name;
  }

  String text() {
    return linter.text(script);
  }

  /** Where its remarks come, among those of other scripts. */
  void expect(CompletableFuture<List<Remark>> coming) {
    remarks = coming;
  }

  List<Finding> findings() {
    Report report = new Report(document, Persona.AUDITOR);
    report.run(this);
    return report.findings();
  }

  @Override
  public String id() {
    return linter.id();
  }

  @Override
  public void check(Document checked, Report report) {
    List<Remark> own = own();
    Remark broken = null;
    for (Remark remark : own) {
      if (remark.severity() != Severity.ERROR) {
        add(remark, report);
      } else if (broken == null || ECHOES.contains(broken.code())) {
        broken = remark;
      }
    }
    if (broken != null) {
      add(broken, report);
    }
  }

  private List<Remark> own() {
    try {
      return remarks.join().stream().filter(remark -> remark.file().equals(name)).toList();
    } catch (CompletionException e) {
      return List.of();
    }
  }

  private void add(Remark remark, Report report) {
    int from = offset(remark.line(), remark.column());
    int to = Math.max(from + 1, offset(remark.endLine(), remark.endColumn()));
    if (from < 0 || Shellcheck.isAboutExpression(remark, script.text(), from, to)) {
      return;
    }
    report.add(Problem.of(remark.severity(), script.place(), remark.message())
        .help(remark.help()).at(from, Math.min(to, script.text().length())));
  }

  /** Where a column of a line of the file stands in the script; negative before it. */
  private int offset(int line, int column) {
    String text = script.text();
    int start = 0;
    for (int i = 1 + linter.linesBefore(); i < line; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return text.length();
      }
    }
    if (line <= linter.linesBefore()) {
      return -1;
    }
    int end = text.indexOf('\n', start);
    int most = text.codePointCount(start, end < 0 ? text.length() : end);
    return text.offsetByCodePoints(start, Math.min(column - 1, most));
  }
}
