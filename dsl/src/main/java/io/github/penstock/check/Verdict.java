package io.github.penstock.check;

import io.github.penstock.finding.Finding;
import java.util.List;

/** What a checker has to say about a file, and what comments in it hide; in document order. */
public record Verdict(List<Finding> findings, List<Suppressed> suppressed) {

  public Verdict {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }
}
