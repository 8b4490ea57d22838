package io.github.penstock.check;

import static io.github.penstock.wording.Wording.nearest;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.Configuration;
import io.github.penstock.rules.bake.BakeComment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The comments {@code # penstock: ignore[rule] reason} of a document, behind a value or above an
 * element. Each hides the findings of its rules at its element and below; at the head of a file, with
 * a blank line below it, those of the whole file.
 */
final class Suppressions {

  private static final String MARK = "penstock:";
  private static final String VERB = "ignore";

  private final String file;
  private final Predicate<String> isDisabled;
  private final List<Suppression> all = new ArrayList<>();
  private final List<Suppression> malformed = new ArrayList<>();
  private final Set<Suppression> used = new HashSet<>();

  private Suppressions(String file, Predicate<String> isDisabled) {
    this.file = file;
    this.isDisabled = isDisabled;
  }

  /** One rule that is ignored at one element. */
  private record Suppression(String rule, String reason, String path, Origin origin) {}

  /** Whether a document may have such comments: else nobody need look. */
  static boolean mayBeIn(Document document) {
    return document.text().filter(text -> !text.contains(MARK)).isEmpty();
  }

  static Suppressions of(Document document) {
    Suppressions suppressions =
        new Suppressions(document.path(), document.configuration()::isDisabled);
    if (mayBeIn(document)) {
      suppressions.visit(document.root());
    }
    return suppressions;
  }

  /** The comments of a bake file. */
  static Suppressions of(String file, List<BakeComment> comments, Configuration configuration) {
    Suppressions suppressions = new Suppressions(file, configuration::isDisabled);
    comments.forEach(
        comment -> suppressions.add(comment.path(), comment.origin(), comment.text()));
    return suppressions;
  }

  private void visit(Place place) {
    place.comments().forEach(comment -> add(place.path(), place.keyOrigin(), comment));
    place.children().forEach(this::visit);
  }

  /** A comment may say something else first: the version of an action, say. */
  private void add(String path, Origin origin, String comment) {
    int mark = comment.indexOf(MARK);
    if (mark < 0 || !isStart(comment, mark)) {
      return;
    }
    String text = comment.substring(mark + MARK.length()).strip();
    if (!text.startsWith(VERB)) {
      return;
    }
    String rules = text.substring(VERB.length()).strip();
    int end = rules.indexOf(']');
    if (!rules.startsWith("[") || end < 0 || rules.substring(1, end).isBlank()) {
      malformed.add(new Suppression("", text, path, origin));
      return;
    }
    for (String rule : rules.substring(1, end).split(",")) {
      if (!rule.isBlank()) {
        all.add(new Suppression(rule.strip(), reason(rules.substring(end + 1)), path,
            origin));
      }
    }
  }

  private static boolean isStart(String comment, int mark) {
    return mark == 0 || " #\t".indexOf(comment.charAt(mark - 1)) >= 0;
  }

  private static String reason(String text) {
    int next = text.indexOf("# " + MARK);
    return (next < 0 ? text : text.substring(0, next)).strip();
  }

  /**
   * The findings that are not hidden, what is wrong with the comments that should hide some, and those
   * that are hidden.
   */
  Verdict apply(List<Finding> findings) {
    if (all.isEmpty() && malformed.isEmpty()) {
      return new Verdict(findings, List.of());
    }
    Map<String, List<Suppression>> byPath = new HashMap<>();
    all.forEach(
        each -> byPath.computeIfAbsent(each.path(), path -> new ArrayList<>()).add(each));
    List<Finding> rest = new ArrayList<>();
    List<Suppressed> hidden = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> hiding = hiding(finding, byPath);
      used.addAll(hiding);
      if (hiding.isEmpty()) {
        rest.add(finding);
      } else {
        hidden.add(new Suppressed(finding, hiding.get(0).reason()));
      }
    }
    rest.addAll(mistakes());
    return new Verdict(rest, hidden);
  }

  /** Those of its rule at its element and at all around it, the outermost first. */
  private static List<Suppression> hiding(Finding finding,
      Map<String, List<Suppression>> byPath) {
    List<Suppression> hiding = new ArrayList<>();
    String path = finding.path();
    for (int end = 0; end <= path.length(); end++) {
      if (end == 0 || end == path.length() || ".[".indexOf(path.charAt(end)) >= 0) {
        for (Suppression each : byPath.getOrDefault(path.substring(0, end), List.of())) {
          if (each.rule().equals(finding.rule())) {
            hiding.add(each);
          }
        }
      }
    }
    return hiding;
  }

  private List<Finding> mistakes() {
    List<Finding> mistakes = new ArrayList<>();
    for (Suppression each : malformed) {
      mistakes.add(finding("ignore-unused", each, quote("penstock: " + each.reason())
          + " names no rule; expected \"penstock: ignore[rule] reason\""));
    }
    for (Suppression each : all) {
      if (!used.contains(each)) {
        unused(each.rule())
            .ifPresent(message -> mistakes.add(finding("ignore-unused", each, message)));
      } else if (each.reason().isEmpty()) {
        mistakes.add(finding("ignore-without-reason", each, "ignore of rule "
            + quote(each.rule()) + " gives no reason; expected one behind the \"]\""));
      }
    }
    return mistakes;
  }

  /** One that names a rule of another check may be right when that check runs. */
  private Optional<String> unused(String rule) {
    String start = "ignore of rule " + quote(rule) + " hides nothing; ";
    if (!Checker.ruleIds().contains(rule)) {
      return Optional.of(start + nearest(rule, Checker.ruleIds())
          .map(near -> "did you mean " + quote(near)).orElse("there is no such rule"));
    }
    return Checker.ownRuleIds().contains(rule) && !isDisabled.test(rule)
        ? Optional.of(start + "expected a finding of that rule here")
        : Optional.empty();
  }

  private Finding finding(String rule, Suppression where, String message) {
    return Finding.of(rule, Severity.WARNING, message, file, where.path(),
        where.origin());
  }
}
