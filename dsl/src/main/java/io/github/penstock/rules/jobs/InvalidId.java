package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An id is a name that GitHub can use in expressions. */
public final class InvalidId implements Rule {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** See limits.yml. */
  private static final int MAX_LENGTH = 99;

  @Override
  public String id() {
    return "invalid-id";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    WorkflowView workflow = document.workflow();
    Stream<Problem> jobs = document.jobs().stream().flatMap(job -> Stream.concat(
        mistake("job id", job.id(), true).stream()
            .map(message -> Problem.error(job.place(), message).atKey()),
        names(job.place().entries("outputs").stream(), "output")));
    Stream<Problem> steps = document.steps().stream().flatMap(step -> step.id().stream())
        .flatMap(id -> mistake("step id", id.text(), true).stream()
            .map(message -> Problem.error(id, message)));
    Stream<Problem> declared = Stream.of(
        names(workflow.inputs().stream(), "input"),
        names(workflow.declared("workflow_call", "secrets").stream(), "secret"),
        names(workflow.declared("workflow_call", "outputs").stream(), "output"))
        .flatMap(problems -> problems);
    return Stream.of(declared, jobs, steps).flatMap(problems -> problems);
  }

  private static Stream<Problem> names(Stream<Place> declared, String kind) {
    return declared.flatMap(place -> mistake(kind, place.key(), false).stream()
        .map(message -> Problem.error(place, message).atKey()));
  }

  private static Optional<String> mistake(String kind, String name, boolean isId) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of(kind + " " + quote(name)
          + " is not a name; expected a letter or \"_\", then letters, digits, \"-\" and \"_\"");
    }
    if (isId && name.startsWith("__")) {
      return Optional.of(kind + " " + quote(name)
          + " starts with \"__\", which GitHub keeps for itself; expected another start");
    }
    if (isId && name.length() > MAX_LENGTH) {
      return Optional.of(kind + " " + quote(name) + " has " + name.length()
          + " characters; expected at most " + MAX_LENGTH);
    }
    return Optional.empty();
  }
}
