package io.github.penstock.report;

import io.github.penstock.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * XML as JUnit writes it: each file is a test, which fails with the findings that make the run fail;
 * what it has beside them is its output.
 */
final class JunitReport {

  private final Outcome outcome;
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  private JunitReport(Outcome outcome) {
    this.outcome = outcome;
  }

  static String of(Outcome outcome) {
    JunitReport report = new JunitReport(outcome);
    report.suite();
    return report.xml.toString();
  }

  private void suite() {
    Map<String, List<Finding>> files = new LinkedHashMap<>();
    outcome.files().forEach(file -> files.put(file, new ArrayList<>()));
    for (Finding finding : outcome.findings()) {
      files.computeIfAbsent(Outcome.file(finding), file -> new ArrayList<>()).add(finding);
    }
    long failures = files.values().stream()
        .filter(findings -> findings.stream().anyMatch(outcome::fails)).count();
    xml.append("<testsuites>\n  <testsuite name=\"penstock check\" tests=\"").append(files.size())
        .append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
    files.forEach(this::test);
    xml.append("  </testsuite>\n</testsuites>\n");
  }

  private void test(String file, List<Finding> findings) {
    xml.append("    <testcase classname=\"penstock\" name=\"").append(escaped(file)).append('"');
    if (findings.isEmpty()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n");
    List<Finding> failing = findings.stream().filter(outcome::fails).toList();
    if (!failing.isEmpty()) {
      Finding worst = failing.get(0);
      xml.append("      <failure type=\"").append(worst.rule()).append("\" message=\"")
          .append(escaped(worst.message())).append("\">");
      lines(failing);
      xml.append("</failure>\n");
    }
    if (failing.size() < findings.size()) {
      xml.append("      <system-out>");
      lines(findings.stream().filter(finding -> !outcome.fails(finding)).toList());
      xml.append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  private void lines(List<Finding> findings) {
    findings.forEach(finding -> xml.append(escaped(finding.toString())).append('\n'));
  }

  /** XML has no form at all for most control characters. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\n' -> escaped.append("&#10;");
        default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
