package io.github.penstock.document;

import io.github.penstock.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Takes what rules say about one document. */
public final class Report {

  private final Document document;
  private final List<Finding> findings = new ArrayList<>();
  private String rule = "";

  public Report(Document document) {
    this.document = document;
  }

  /** Runs a rule over the document. */
  public void run(Rule next) {
    rule = next.id();
    next.check(document, this);
  }

  public void add(Problem problem) {
    findings.add(problem.toFinding(rule, document));
  }

  /** Says something in the name of another rule than the one that runs. */
  public void add(String inTheNameOf, Problem problem) {
    findings.add(problem.toFinding(inTheNameOf, document));
  }

  /** What all rules said, in the order in which they ran. */
  public List<Finding> findings() {
    return findings;
  }
}
