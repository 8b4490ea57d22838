package io.github.penstock.rules.bake;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk;
import io.github.penstock.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what rules say about the files that bake reads together. */
public final class BakeReport {

  private final List<Finding> findings = new ArrayList<>();
  private String rule = "";

  /** Runs a rule over the files. */
  public void run(BakeRule next, BakeDocument document) {
    rule = next.id();
    next.check(document, this);
  }

  /** Bake refuses it, or it cannot work. */
  void error(BakePlace place, String message) {
    add(Severity.ERROR, place, message);
  }

  /** What bake takes, and does not do as it is meant: a definition with it is not written. */
  void tolerated(BakePlace place, String message) {
    add(place.tree().isDefined() ? Severity.ERROR : Severity.WARNING, place, message);
  }

  void warning(BakePlace place, String message) {
    add(Severity.WARNING, place, message);
  }

  void advice(BakePlace place, String message) {
    add(Severity.ADVICE, place, message);
  }

  void security(Risk risk, BakePlace place, String message) {
    findings.add(new Finding(rule, Severity.SECURITY, Optional.of(risk), Persona.REGULAR, message,
        "", place.tree().path(), place.path(), place.span(), Optional.empty()));
  }

  private void add(Severity severity, BakePlace place, String message) {
    findings.add(new Finding(rule, severity, Optional.empty(), Persona.REGULAR, message, "",
        place.tree().path(), place.path(), place.span(), Optional.empty()));
  }

  /** What all rules said, in the order in which they ran. */
  public List<Finding> findings() {
    return findings;
  }
}
