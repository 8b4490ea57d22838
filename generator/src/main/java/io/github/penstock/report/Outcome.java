package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import java.util.List;

/**
 * What a check found.
 *
 * @param findings in the order in which they are told; where one starts also says what its file is
 *     called where the run started
 * @param files every file that was checked, in order
 * @param failOn the least bad severity that makes a run fail
 */
public record Outcome(List<Finding> findings, List<Hidden> hidden, List<String> files,
    Sources sources, Severity failOn) {

  public Outcome {
    findings = List.copyOf(findings);
    hidden = List.copyOf(hidden);
    files = List.copyOf(files);
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
