package io.github.penstock.report;

import io.github.penstock.explain.RulePage;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Fix;
import io.github.penstock.finding.Risk;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SARIF 2.1.0, as GitHub's code scanning reads it: https://docs.oasis-open.org/sarif/sarif/v2.1.0.
 */
final class SarifReport {

  private final Outcome outcome;
  private final Json json = new Json();
  private final List<String> rules;
  private final Map<Fingerprint, Integer> seen = new HashMap<>();
  private final Replacements replacements;

  private SarifReport(Outcome outcome) {
    this.outcome = outcome;
    this.replacements = new Replacements(outcome.sources());
    Set<String> ids = new LinkedHashSet<>();
    outcome.findings().forEach(finding -> ids.add(finding.rule()));
    outcome.hidden().forEach(hidden -> ids.add(hidden.finding().rule()));
    rules = ids.stream().sorted().toList();
  }

  static String of(Outcome outcome) {
    SarifReport report = new SarifReport(outcome);
    report.log();
    return report.json.toString();
  }

  private void log() {
    json.object()
        .field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .field("version", "2.1.0").key("runs").array().object();
    json.key("tool").object().key("driver").object().field("name", "Penstock")
        .field("informationUri", "https://github.com/penstock/penstock").key("rules").array();
    rules.forEach(this::rule);
    json.endArray().endObject().endObject();
    json.field("columnKind", "utf16CodeUnits").key("originalUriBaseIds").object()
        .key("%SRCROOT%").object().key("description").object()
        .field("text", "the folder where the check started").endObject().endObject().endObject();
    json.key("results").array();
    outcome.findings().forEach(finding -> result(finding, Optional.empty()));
    outcome.hidden().forEach(hidden -> result(hidden.finding(), Optional.of(hidden)));
    json.endArray().endObject().endArray().endObject();
  }

  private void rule(String id) {
    Optional<RulePage> page = RulePage.find(id);
    json.object().field("id", id);
    page.ifPresent(text -> {
      message("shortDescription", text.sentence());
      json.key("help").object().field("text", text.text()).field("markdown", text.text())
          .endObject();
    });
    List<Finding> all = new ArrayList<>(outcome.findings());
    outcome.hidden().forEach(hidden -> all.add(hidden.finding()));
    all.stream().filter(finding -> finding.rule().equals(id))
        .min(java.util.Comparator.comparing(Finding::severity)).ifPresent(this::properties);
    json.endObject();
  }

  private void properties(Finding worst) {
    json.key("defaultConfiguration").object().field("level", level(worst.severity())).endObject();
    json.key("properties").object();
    if (worst.severity() == Severity.SECURITY) {
      json.key("tags").array().value("security").endArray();
      worst.risk().ifPresent(risk -> json.field("security-severity", score(risk))
          .field("precision", precision(risk)));
    } else {
      json.field("problem.severity", problem(worst.severity()));
    }
    json.endObject();
  }

  private void result(Finding finding, Optional<Hidden> hidden) {
    json.object().field("ruleId", finding.rule())
        .field("ruleIndex", rules.indexOf(finding.rule()))
        .field("level", level(finding.severity()));
    message("message", finding.help().isEmpty()
        ? finding.message()
        : finding.message() + "\n" + finding.help());
    json.key("locations").array().object().key("physicalLocation").object();
    artifact(Outcome.file(finding));
    region(finding.span());
    json.endObject();
    if (!finding.path().isEmpty()) {
      json.key("logicalLocations").array().object()
          .field("fullyQualifiedName", finding.path()).endObject().endArray();
    }
    json.endObject().endArray();
    json.key("partialFingerprints").object().field("penstock/v1", fingerprint(finding))
        .endObject();
    hidden.ifPresentOrElse(this::suppression, () -> replacements.of(finding)
        .ifPresent(replacement -> fix(finding, replacement)));
    json.endObject();
  }

  private void artifact(String file) {
    json.key("artifactLocation").object().field("uri", uri(file));
    if (isRelative(file)) {
      json.field("uriBaseId", "%SRCROOT%");
    }
    json.endObject();
  }

  private void fix(Finding finding, Replacement replacement) {
    json.key("fixes").array().object();
    message("description", finding.fix().map(Fix::title).orElse(""));
    json.key("artifactChanges").array().object();
    artifact(Outcome.file(finding));
    json.key("replacements").array().object().key("deletedRegion").object()
        .field("startLine", replacement.line()).field("startColumn", replacement.column())
        .field("endLine", replacement.endLine()).field("endColumn", replacement.endColumn())
        .endObject();
    message("insertedContent", replacement.text());
    json.endObject().endArray().endObject().endArray().endObject().endArray();
  }

  private void region(Span span) {
    if (span.start().line() == 0) {
      return;
    }
    json.key("region").object().field("startLine", span.start().line());
    if (span.start().column() > 0) {
      json.field("startColumn", span.start().column());
    }
    if (span.hasEnd()) {
      json.field("endLine", span.endLine()).field("endColumn", span.endColumn());
    }
    json.endObject();
  }

  private void suppression(Hidden hidden) {
    json.key("suppressions").array().object()
        .field("kind", hidden.inSource() ? "inSource" : "external");
    if (!hidden.reason().isEmpty()) {
      json.field("justification", hidden.reason());
    }
    json.endObject().endArray();
  }

  private void message(String key, String text) {
    json.key(key).object().field("text", text).endObject();
  }

  /** The same for a finding whose lines have moved; of several alike each has its own. */
  private String fingerprint(Finding finding) {
    Fingerprint print = Fingerprint.of(finding);
    int number = seen.merge(print, 1, Integer::sum);
    String text = String.join("\n", print.rule(), print.file(), print.path(), print.message(),
        Integer.toString(number));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean isRelative(String file) {
    return !file.startsWith("/") && !file.matches("[A-Za-z]:/.*");
  }

  /** A path as a URI; what is no letter, digit or mark of paths is escaped as UTF-8. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder(isRelative(file)
        ? ""
        : file.startsWith("/") ? "file://" : "file:///");
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=@".indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING, SECURITY -> "warning";
      case ADVICE -> "note";
    };
  }

  private static String problem(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING, SECURITY -> "warning";
      case ADVICE -> "recommendation";
    };
  }

  /** GitHub's scale: from 9 critical, from 7 high, from 4 medium, below it low. */
  private static String score(Risk risk) {
    return switch (risk.severity()) {
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "3.0";
      case INFORMATIONAL -> "1.0";
    };
  }

  private static String precision(Risk risk) {
    return switch (risk.confidence()) {
      case HIGH -> "high";
      case MEDIUM -> "medium";
      case LOW, INFORMATIONAL -> "low";
    };
  }
}
