package io.github.penstock.rules.yaml;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Persona;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/** A block of one line ends in a line end, unless its header says no. */
final class BlockAddsLineEnd implements Rule {

  /** Names, where a line end is part of another name. */
  private static final List<String> JOB_NAMES = List.of("runs-on", "concurrency", "environment",
      "container", "uses");
  private static final List<String> STEP_NAMES = List.of("uses", "shell", "working-directory");

  @Override
  public String id() {
    return "block-adds-line-end";
  }

  @Override
  public void check(Document document, Report report) {
    values(document.root(), "env", report);
    name(document.root(), "concurrency", report);
    for (JobView job : document.jobs()) {
      for (String key : JOB_NAMES) {
        name(job.place(), key, report);
      }
      values(job.place(), "env", report);
      values(job.place(), "outputs", report);
    }
    for (StepView step : document.steps()) {
      for (String key : STEP_NAMES) {
        name(step.place(), key, report);
      }
      values(step.place(), "env", report);
    }
  }

  private static void name(Place around, String key, Report report) {
    Optional<Place> value = around.get(key);
    if (value.isPresent() && isOneLine(value.get())) {
      report.add(problem(value.get()));
    }
  }

  /** Most readers of a variable do not mind; comparisons do. */
  private static void values(Place around, String key, Report report) {
    for (Place value : around.entries(key)) {
      if (isOneLine(value)) {
        report.add(problem(value).onlyFor(Persona.PEDANTIC));
      }
    }
  }

  private static boolean isOneLine(Place value) {
    return value.node() instanceof Scalar scalar
        && (scalar.style() == Scalar.Style.LITERAL || scalar.style() == Scalar.Style.FOLDED)
        && scalar.value().indexOf('\n') == scalar.value().length() - 1
        && scalar.value().length() > 1;
  }

  private static Problem problem(Place value) {
    String header = ((Scalar) value.node()).style() == Scalar.Style.LITERAL ? "|" : ">";
    return Problem.warning(value, quote(value.key()) + " is a block of one line, and its value ends"
        + " in a line end; expected it behind the key, or " + quote(header + "-"));
  }
}
