package io.github.penstock.check;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.finding.Finding;
import io.github.penstock.repository.Configuration;
import io.github.penstock.shape.Mistake;
import io.github.penstock.shape.Shapes;
import java.util.List;

/**
 * Holds a document against the shape of its kind. Where a rule has already said as bad a thing of the same
 * place, its words are kept: it knows more of what the value is for.
 */
final class ShapeCheck {

  private ShapeCheck() {}

  /**
   * Adds what is wrong with a document to what rules have said.
   *
   * @param configuration which rules are not wanted
   */
  static void run(Document document, Report report, Configuration configuration) {
    List<Mistake> mistakes = Shapes.check(document.kind(), document.root().mapping());
    if (mistakes.isEmpty()) {
      return;
    }
    List<Finding> told = List.copyOf(report.findings());
    for (Mistake mistake : mistakes) {
      Place place = place(document, mistake.way());
      if (!configuration.isDisabled(mistake.rule()) && !isTold(mistake, place.path(), told)) {
        Problem problem = Problem.of(mistake.severity(), place, mistake.message());
        report.add(mistake.rule(), mistake.atKey() ? problem.atKey() : problem);
      }
    }
  }

  private static boolean isTold(Mistake mistake, String path, List<Finding> told) {
    for (Finding finding : told) {
      if (finding.severity().compareTo(mistake.severity()) <= 0 && finding.path().equals(path)) {
        return true;
      }
    }
    return false;
  }

  private static Place place(Document document, List<Integer> way) {
    Place place = document.root();
    for (int step : way) {
      place = place.children().get(step);
    }
    return place;
  }
}
