package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** A path that starts a workflow is that of a file of the repository. */
final class PathMatchesNothing implements Rule {

  @Override
  public String id() {
    return "path-matches-nothing";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.neighbours().tree().isEmpty()) {
      return;
    }
    for (EventFilter filter : EventFilter.in(document)) {
      if (filter.name().equals("paths")) {
        for (Place pattern : filter.patterns()) {
          check(pattern, document.neighbours().paths(), report);
        }
      }
    }
  }

  private static void check(Place pattern, List<String> paths, Report report) {
    String text = pattern.text();
    if (text.startsWith("!") || pattern.isComputed() || Glob.mistake(text, true).isPresent()) {
      return;
    }
    if (PathPattern.of(text).matchesAny(paths)) {
      return;
    }
    report.add(Problem.warning(pattern, "pattern " + quote(text)
        + " matches no file of the repository; expected a path from its root"));
  }
}
