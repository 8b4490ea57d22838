package io.github.penstock.document;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Takes what rules say about one document. */
public final class Report {

  private final Document document;
  private final Persona listener;
  private final List<Finding> findings = new ArrayList<>();
  private String rule = "";
  private boolean tolerated;

  /** @param listener who hears the findings; what is only for others is not taken */
  public Report(Document document, Persona listener) {
    this.document = document;
    this.listener = listener;
  }

  /** Whether anybody hears what is only for this persona: else a rule need not look for it. */
  public boolean isHeardBy(Persona persona) {
    return persona.compareTo(listener) <= 0;
  }

  /** Runs a rule over the document. */
  public void run(Rule next) {
    rule = next.id();
    tolerated = next.isTolerated() && document.text().isPresent();
    next.check(document, this);
  }

  public void add(Problem problem) {
    add(rule, tolerated && problem.severity() == Severity.ERROR
        ? problem.as(Severity.WARNING)
        : problem);
  }

  /** Says something in the name of another rule than the one that runs. */
  public void add(String inTheNameOf, Problem problem) {
    if (isHeardBy(problem.persona())) {
      findings.add(problem.toFinding(inTheNameOf, document));
    }
  }

  /** What all rules said, in the order in which they ran. */
  public List<Finding> findings() {
    return findings;
  }
}
