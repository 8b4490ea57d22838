package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import java.util.regex.Pattern;

/**
 * What a finding is recognised by when the file has changed elsewhere: neither its line nor the number
 * of its step is in it.
 */
record Fingerprint(String rule, String file, String path, String message) {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]");
  private static final Pattern PLACE = Pattern.compile("(?<=line |lines |column )\\d+|(?<=:)\\d+");

  static Fingerprint of(Finding finding) {
    return new Fingerprint(finding.rule(), finding.file(),
        INDEX.matcher(finding.path()).replaceAll("[]"),
        PLACE.matcher(finding.message()).replaceAll("0").replace('\n', ' '));
  }
}
