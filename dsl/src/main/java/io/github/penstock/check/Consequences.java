package io.github.penstock.check;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.origin.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Leaves out what is only there because of a mistake that is told already: one mistake is one finding. */
final class Consequences {

  private static final List<Consequence> ALL = List.of(
      Consequence.of("template-injection", Where.TEXT, "unknown-step", "job-not-needed",
          "unknown-output", "unknown-context-property", "unknown-event-property", "unknown-input",
          "unknown-matrix-property", "undeclared-env", "unknown-variable", "unknown-secret"),
      Consequence.of("self-repository", Where.VALUE, "missing-local-file", "workflow-in-step"),
      Consequence.of("missing-local-file", Where.VALUE, "workflow-in-step"),
      Consequence.of("unpinned-action", Where.VALUE, "invalid-uses"),
      Consequence.of("unpinned-uses", Where.VALUE, "invalid-callee", "typosquat-uses",
          "workflow-in-step"),
      Consequence.of("superfluous-actions", Where.VALUE, "archived-uses"),
      Consequence.of("unknown-action-input", Where.VALUE, "wrong-type"),
      Consequence.of("conflicting-keys", Where.BESIDE, "invalid-callee"),
      Consequence.of("missing-action-input", Where.BESIDE, "conflicting-keys"),
      Consequence.of("job-not-needed", Where.JOB, "needs-cycle"));

  private static final Comparator<Origin> BY_PLACE =
      Comparator.comparingInt(Origin::line).thenComparingInt(Origin::column);

  private Consequences() {}

  /** How a mistake and what it brings lie to each other. */
  private enum Where {
    /** In the same characters of a text. */
    TEXT,
    VALUE,
    /** In values of the same mapping. */
    BESIDE,
    JOB;

    /** What is the same of both. */
    private String common(String path) {
      return switch (this) {
        case TEXT, VALUE -> path;
        case BESIDE -> path.substring(0, Math.max(0, path.lastIndexOf('.')));
        case JOB -> job(path);
      };
    }

    private static String job(String path) {
      int end = path.indexOf('.', path.indexOf('.') + 1);
      return end < 0 ? path : path.substring(0, end);
    }
  }

  /**
   * What some mistakes bring with them.
   *
   * @param rule the one that tells what is not to be told
   */
  private record Consequence(String rule, Where where, List<String> causes) {

    private static Consequence of(String rule, Where where, String... causes) {
      return new Consequence(rule, where, List.of(causes));
    }
  }

  /** The findings without the consequences of others. */
  static List<Finding> without(List<Finding> findings) {
    if (findings.size() < 2) {
      return findings;
    }
    List<Finding> left = findings;
    for (Consequence each : ALL) {
      if (left.stream().anyMatch(finding -> finding.rule().equals(each.rule()))) {
        left = without(each, left);
      }
    }
    return left;
  }

  /** What only some people hear of explains nothing to the others. */
  private static List<Finding> without(Consequence consequence, List<Finding> findings) {
    Map<String, NavigableSet<Origin>> causes = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.persona() == Persona.REGULAR
          && consequence.causes().contains(finding.rule())) {
        causes.computeIfAbsent(consequence.where().common(finding.path()),
            missing -> new TreeSet<>(BY_PLACE)).add(finding.origin());
      }
    }
    return causes.isEmpty()
        ? findings
        : findings.stream().filter(finding -> !finding.rule().equals(consequence.rule())
            || !isCaused(finding, consequence.where(), causes)).toList();
  }

  private static boolean isCaused(Finding finding, Where where,
      Map<String, NavigableSet<Origin>> causes) {
    NavigableSet<Origin> places = causes.get(where.common(finding.path()));
    if (places == null || where != Where.TEXT) {
      return places != null;
    }
    Origin first = places.ceiling(finding.origin());
    Origin end = finding.span().hasEnd()
        ? Origin.of("", finding.span().endLine(), finding.span().endColumn())
        : finding.origin();
    return first != null && BY_PLACE.compare(first, end) <= 0;
  }
}
