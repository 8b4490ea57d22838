package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** A job gives the workflow that it calls only inputs and secrets that this one takes. */
final class UnknownCalleeInput implements Rule {

  @Override
  public String id() {
    return "unknown-callee-input";
  }

  @Override
  public void check(Document document, Report report) {
    for (Callee call : document.callees()) {
      check(call, "with", "inputs", "input", report);
      check(call, "secrets", "secrets", "secret", report);
    }
  }

  private static void check(Callee call, String given, String key, String kind, Report report) {
    for (Place each : call.given(given)) {
      if (call.declared(key, each.key()) == null) {
        List<String> names = call.names(key);
        report.add(Problem.error(each, "workflow " + quote(call.uses().text()) + " has no " + kind
            + " " + quote(each.key()) + expected(each.key(), names)
            + (names.isEmpty() ? "; it takes no " + key : "")).atKey());
      }
    }
  }
}
