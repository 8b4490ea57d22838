package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param findings in the order in which they are told; where one starts also says what its file is
 *     called where the run started
 * @param fixed how many findings of a baseline are there no more, where there is one
 * @param files every file that was checked, in order
 * @param failOn the least bad severity that makes a run fail
 */
public record Outcome(List<Finding> findings, List<Hidden> hidden, Optional<Integer> fixed,
    List<String> files, Sources sources, Severity failOn) {

  public Outcome {
    findings = List.copyOf(findings);
    hidden = List.copyOf(hidden);
    files = List.copyOf(files);
  }

  public Outcome with(List<Finding> others) {
    return new Outcome(others, hidden, fixed, files, sources, failOn);
  }

  /** How many findings a baseline hides. */
  long known() {
    return hidden.stream().filter(each -> !each.inSource()).count();
  }

  /** Whether a finding makes the run fail. */
  public boolean fails(Finding finding) {
    return finding.severity().compareTo(failOn) <= 0;
  }

  public boolean fails() {
    return findings.stream().anyMatch(this::fails);
  }

  /** What a finding's file is called where the run started. */
  static String file(Finding finding) {
    String file = finding.origin().file();
    return file.isEmpty() ? finding.file() : file;
  }
}
