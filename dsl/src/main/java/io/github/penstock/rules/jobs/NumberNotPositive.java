package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.yaml.Scalar;
import java.util.Optional;

/** Minutes that a job or a step may take, and jobs at a time, are more than none. */
final class NumberNotPositive implements Rule {

  @Override
  public String id() {
    return "number-not-positive";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      check(job.place().get("timeout-minutes"), job.describe(), report);
      check(job.place().get("strategy", "max-parallel"), job.describe(), report);
      for (StepView step : job.steps()) {
        Optional<Place> minutes = step.place().get("timeout-minutes");
        if (minutes.isPresent()) {
          check(minutes, step.describe() + " of " + job.describe(), report);
        }
      }
    }
  }

  private static void check(Optional<Place> number, String owner, Report report) {
    if (number.isPresent() && isZeroOrLess(number.get())) {
      report.add(Problem.warning(number.get(), quote(number.get().key()) + " of " + owner + " is "
          + quote(number.get().text()) + "; expected a number above 0"));
    }
  }

  private static boolean isZeroOrLess(Place number) {
    if (!(number.node() instanceof Scalar scalar)) {
      return false;
    }
    String text = scalar.value();
    boolean isNumber =
        scalar.type() == Scalar.Type.INTEGER || scalar.type() == Scalar.Type.FLOAT;
    return isNumber && (text.startsWith("-") || text.chars().allMatch(c -> c == '0' || c == '.'));
  }
}
