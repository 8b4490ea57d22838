package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;

/** A pattern of a filter can be read, and can match. */
final class InvalidPattern implements Rule {

  @Override
  public String id() {
    return "invalid-pattern";
  }

  @Override
  public void check(Document document, Report report) {
    for (EventFilter filter : EventFilter.in(document)) {
      for (Place pattern : filter.patterns()) {
        if (!pattern.isComputed()) {
          Glob.mistake(pattern.text(), filter.isOfPaths())
              .ifPresent(mistake -> report.add(problem(pattern, mistake)));
        }
      }
    }
  }

  private static Problem problem(Place pattern, GlobMistake mistake) {
    return Problem.of(mistake.isSyntax() ? Severity.ERROR : Severity.WARNING, pattern,
        "pattern " + quote(pattern.text()) + " " + mistake.text());
  }
}
