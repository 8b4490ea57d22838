package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Neighbours;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Severity;
import java.util.Optional;

/** A workflow, a local action or a bake file that a workflow names is in the repository. */
final class MissingLocalFile implements Rule {

  private static final String BAKE = "docker/bake-action";

  @Override
  public String id() {
    return "missing-local-file";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.neighbours().tree().isEmpty()) {
      return;
    }
    for (JobView job : document.jobs()) {
      job.uses().filter(MissingLocalFile::isPath)
          .ifPresent(uses -> called(document.neighbours(), uses, report));
    }
    for (StepView step : document.steps()) {
      step.uses().ifPresent(uses -> called(document.neighbours(), uses, report));
      if (step.uses().filter(MissingLocalFile::isBake).isPresent()) {
        step.place().get("with", "files")
            .ifPresent(files -> baked(document.neighbours(), files, report));
      }
    }
  }

  /** A call with a version is {@code InvalidCallee}'s. */
  private static boolean isPath(Place uses) {
    return uses.text().indexOf('@') < 0;
  }

  /** A folder outside {@code .github} may come into being while the job runs. */
  private static void called(Neighbours neighbours, Place uses, Report report) {
    Optional<String> path = Neighbours.path(uses.text());
    if (path.isEmpty() || uses.isComputed() || isThere(neighbours, path.get())) {
      return;
    }
    boolean sure = path.get().startsWith(".github/") || path.get().isEmpty();
    report.add(missing(uses, uses.text(), expected(path.get()))
        .as(sure ? Severity.ERROR : Severity.WARNING));
  }

  private static String expected(String path) {
    return isWorkflow(path) ? path : start(path) + "action.yml";
  }

  private static boolean isWorkflow(String path) {
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }

  private static String start(String folder) {
    return folder.isEmpty() ? "" : folder + "/";
  }

  private static boolean isThere(Neighbours neighbours, String path) {
    if (isWorkflow(path)) {
      return neighbours.hasFile(path);
    }
    String start = start(path);
    return neighbours.hasFile(start + "action.yml") || neighbours.hasFile(start + "action.yaml")
        || neighbours.hasFile(start + "Dockerfile");
  }

  private static boolean isBake(Place uses) {
    return uses.text().equals(BAKE) || uses.text().startsWith(BAKE + "@");
  }

  private static void baked(Neighbours neighbours, Place files, Report report) {
    files.text().lines().map(String::strip)
        .filter(path -> isPlainPath(path) && !neighbours.hasFile(path))
        .forEach(path -> report.add(missing(files, path, path).as(Severity.WARNING)));
  }

  private static boolean isPlainPath(String path) {
    return !path.isEmpty() && !path.startsWith("/") && !path.startsWith("../")
        && path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_./-".indexOf(c) >= 0);
  }

  private static Problem missing(Place place, String named, String path) {
    return Problem.error(place, quote(named) + " is not there; expected the file " + quote(path)
        + " in the repository");
  }
}
