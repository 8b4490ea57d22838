package io.github.penstock.rules.steps;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.BakeCall;
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
      if (job.uses().isPresent() && isPath(job.uses().get())) {
        called(document.neighbours(), job.uses().get(), report);
      }
    }
    for (StepView step : document.steps()) {
      if (step.uses().isPresent()) {
        called(document.neighbours(), step.uses().get(), report);
      }
    }
    for (BakeCall call : document.bakeCalls()) {
      baked(document.neighbours(), call, report);
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

  /** A step may make a file before; one in HCL is hardly made by a script. */
  private static void baked(Neighbours neighbours, BakeCall call, Report report) {
    for (BakeCall.Argument file : call.files()) {
      call.path(file).filter(path -> call.isAction() || path.endsWith(".hcl"))
          .filter(path -> !neighbours.hasFile(path))
          .ifPresent(path -> report.add(missing(file.place(), file.text(), path)
              .at(file.start(), file.end()).as(Severity.WARNING)));
    }
  }

  private static Problem missing(Place place, String named, String path) {
    return Problem.error(place, quote(named) + " is not there; expected the file " + quote(path)
        + " in the repository");
  }
}
