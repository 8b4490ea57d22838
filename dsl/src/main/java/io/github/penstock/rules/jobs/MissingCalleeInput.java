package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.stream.Stream;

/** A job gives the workflow that it calls every input and secret that this one requires. */
final class MissingCalleeInput implements Rule {

  @Override
  public String id() {
    return "missing-callee-input";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return Callee.in(document).flatMap(call -> Stream.concat(
        missing(call, "with", "inputs", "input"), missing(call, "secrets", "secrets", "secret")));
  }

  private static Stream<Problem> missing(Callee call, String given, String key, String kind) {
    if (call.givesUnknown(given)) {
      return Stream.empty();
    }
    return call.required(key).filter(name -> !call.gives(given, name))
        .map(name -> Problem.error(call.uses(), "workflow " + quote(call.uses().text())
            + " needs " + kind + " " + quote(name) + "; expected it in " + quote(given)));
  }
}
