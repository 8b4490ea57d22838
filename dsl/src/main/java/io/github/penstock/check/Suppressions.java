package io.github.penstock.check;

import static io.github.penstock.wording.Wording.nearest;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments {@code # penstock: ignore[rule] reason} of a document. Each hides the findings of its
 * rule at its element and below.
 */
final class Suppressions {

  private static final Pattern COMMENT =
      Pattern.compile("[#\\s]*penstock:\\s*ignore\\[([^\\]]*)\\](.*)");

  private final List<Suppression> all = new ArrayList<>();
  private final Set<Suppression> used = new HashSet<>();

  private Suppressions() {}

  /** One rule that is ignored at one element. */
  private record Suppression(String rule, String reason, String path, Origin origin) {

    boolean hides(Finding finding) {
      String at = finding.path();
      return rule.equals(finding.rule()) && at.startsWith(path)
          && (path.isEmpty() || at.length() == path.length() || ".[".indexOf(
              at.charAt(path.length())) >= 0);
    }
  }

  static Suppressions of(Document document) {
    Suppressions suppressions = new Suppressions();
    if (document.text().filter(text -> !text.contains("penstock:")).isEmpty()) {
      suppressions.visit(document.root());
    }
    return suppressions;
  }

  private void visit(Place place) {
    place.comments().forEach(comment -> add(place, comment));
    place.children().forEach(this::visit);
  }

  private void add(Place place, String comment) {
    Matcher matcher = COMMENT.matcher(comment);
    if (matcher.matches()) {
      for (String rule : matcher.group(1).split(",")) {
        all.add(new Suppression(rule.strip(), matcher.group(2).strip(), place.path(),
            place.keyOrigin()));
      }
    }
  }

  /**
   * The findings that are not hidden, and what is wrong with the comments that should hide some. One
   * that names a rule of another check may be right when that check runs.
   */
  List<Finding> apply(List<Finding> findings, String file) {
    if (all.isEmpty()) {
      return findings;
    }
    List<Finding> rest = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> hiding = all.stream().filter(each -> each.hides(finding)).toList();
      used.addAll(hiding);
      if (hiding.isEmpty()) {
        rest.add(finding);
      }
    }
    all.stream().filter(each -> used.contains(each) && each.reason().isEmpty())
        .map(each -> finding("ignore-without-reason", each, "ignore of rule " + quote(each.rule())
            + " gives no reason; expected one behind the \"]\"", file))
        .forEach(rest::add);
    all.stream().filter(each -> !used.contains(each))
        .flatMap(each -> unused(each.rule()).stream()
            .map(message -> finding("ignore-unused", each, message, file)))
        .forEach(rest::add);
    return rest;
  }

  private static Optional<String> unused(String rule) {
    String start = "ignore of rule " + quote(rule) + " hides nothing; ";
    if (Checker.ownRuleIds().contains(rule)) {
      return Optional.of(start + "expected a finding of that rule here");
    }
    return Checker.ruleIds().contains(rule)
        ? Optional.empty()
        : nearest(rule, Checker.ruleIds()).map(near -> start + "did you mean " + quote(near));
  }

  private static Finding finding(String rule, Suppression where, String message, String file) {
    return Finding.of(rule, Severity.WARNING, message, file, where.path(), where.origin());
  }
}
