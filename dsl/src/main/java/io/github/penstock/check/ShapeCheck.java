package io.github.penstock.check;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Fix;
import io.github.penstock.finding.Severity;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.repository.Configuration;
import io.github.penstock.shape.Mistake;
import io.github.penstock.shape.Shapes;
import io.github.penstock.yaml.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<String, Severity> told = worst(report.findings());
    for (Mistake mistake : mistakes) {
      Place place = place(document, mistake.way());
      Severity worst = told.get(place.path());
      boolean isTold = worst != null && worst.compareTo(mistake.severity()) <= 0;
      if (!isTold && !configuration.isDisabled(mistake.rule())) {
        Problem problem = Problem.of(mistake.severity(), place, mistake.message());
        Problem whole = fix(mistake, place).map(problem::fix).orElse(problem);
        report.add(mistake.rule(), mistake.atKey() ? whole.atKey() : whole);
      }
    }
  }

  /** What mends it: the name that was meant, or the shell that a step of an action has to have. */
  private static Optional<Fix> fix(Mistake mistake, Place place) {
    if (mistake.meant().isEmpty()) {
      return Optional.empty();
    }
    String meant = mistake.meant().get();
    if (mistake.atKey()) {
      return Optional.of(Mend.called("call it " + quote(meant))
          .java("raw(" + JavaText.literal(meant) + ", ...)").rename(place, meant));
    }
    if (place.isText()) {
      return Optional.of(Mend.called("write " + quote(meant))
          .java("raw(" + JavaText.literal(place.key()) + ", " + JavaText.literal(meant) + ")")
          .set(place, Scalar.text(meant)));
    }
    return meant.equals("shell") && place.has("run")
        ? Optional.of(Mend.called("add \"shell: bash\"").java("shell(Shell.BASH)")
            .addAfter("run", place, "shell", Scalar.text("bash")))
        : Optional.empty();
  }

  /** The worst that was said of each place. */
  private static Map<String, Severity> worst(List<Finding> findings) {
    Map<String, Severity> worst = new HashMap<>();
    for (Finding finding : findings) {
      worst.merge(finding.path(), finding.severity(),
          (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    return worst;
  }

  private static Place place(Document document, List<Integer> way) {
    Place place = document.root();
    for (int step : way) {
      place = place.children().get(step);
    }
    return place;
  }
}
