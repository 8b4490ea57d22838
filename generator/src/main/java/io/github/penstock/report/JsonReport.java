package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Fix;
import io.github.penstock.finding.Risk;
import io.github.penstock.generate.Generation;
import io.github.penstock.plan.PlannedFile;
import java.util.Locale;
import java.util.Optional;

/**
 * Findings for programs: one object with its version, its keys in a fixed order. Numbers that nobody
 * knows are 0.
 */
final class JsonReport {

  private final Json json = new Json();
  private final Replacements replacements;

  private JsonReport(Replacements replacements) {
    this.replacements = replacements;
  }

  static String of(Outcome outcome, Optional<Generation> generation) {
    JsonReport report = new JsonReport(new Replacements(outcome.sources()));
    report.json.object().field("version", 1).key("findings").array();
    outcome.findings().forEach(report::finding);
    report.json.endArray();
    outcome.fixed().ifPresent(fixed -> report.json.key("baseline").object()
        .field("known", outcome.known()).field("fixed", fixed).endObject());
    generation.ifPresent(report::state);
    return report.json.endObject().toString();
  }

  private void finding(Finding finding) {
    json.object().field("file", Outcome.file(finding)).field("line", finding.origin().line())
        .field("column", finding.origin().column()).field("endLine", finding.span().endLine())
        .field("endColumn", finding.span().endColumn()).field("path", finding.path())
        .field("rule", finding.rule()).field("severity", finding.severity().toString())
        .field("message", finding.message()).field("help", finding.help());
    finding.risk().ifPresent(this::risk);
    finding.fix().ifPresent(fix -> fix(finding, fix));
    json.endObject();
  }

  private void risk(Risk risk) {
    json.key("risk").object().field("severity", risk.severity().toString())
        .field("confidence", risk.confidence().toString()).endObject();
  }

  /** What the file needs, or else what to write in the definition. */
  private void fix(Finding finding, Fix fix) {
    Optional<Replacement> replacement = replacements.of(finding);
    boolean isOfDefinition = Outcome.file(finding).endsWith(".java") && !fix.java().isEmpty();
    if (replacement.isEmpty() && !isOfDefinition) {
      return;
    }
    json.key("fix").object().field("title", fix.title());
    if (replacement.isPresent()) {
      Replacement edit = replacement.get();
      json.field("line", edit.line()).field("column", edit.column())
          .field("endLine", edit.endLine()).field("endColumn", edit.endColumn())
          .field("text", edit.text());
    } else {
      json.field("java", fix.java());
    }
    json.endObject();
  }

  /** Of a repository with definitions: how its files stand to them. */
  private void state(Generation generation) {
    json.key("inSync").value(generation.isInSync());
    json.key("notes").array();
    generation.notes().forEach(json::value);
    json.endArray().key("files").array();
    for (PlannedFile file : generation.files()) {
      json.object().field("path", file.path())
          .field("state", file.state().name().toLowerCase(Locale.ROOT)).endObject();
    }
    json.endArray();
  }
}
