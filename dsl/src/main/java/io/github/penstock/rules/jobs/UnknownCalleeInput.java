package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A job gives the workflow that it calls only inputs and secrets that this one takes. */
final class UnknownCalleeInput implements Rule {

  @Override
  public String id() {
    return "unknown-callee-input";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return Callee.in(document).flatMap(call -> Stream.concat(
        unknown(call, "with", "inputs", "input"), unknown(call, "secrets", "secrets", "secret")));
  }

  private static Stream<Problem> unknown(Callee call, String given, String key, String kind) {
    List<String> names = call.names(key);
    return call.given(given)
        .filter(each -> names.stream().noneMatch(each.key()::equalsIgnoreCase))
        .map(each -> Problem.error(each, "workflow " + quote(call.uses().text())
            + " has no " + kind + " " + quote(each.key()) + expected(each.key(), names)
            + (names.isEmpty() ? "; it takes no " + key : "")).atKey());
  }
}
