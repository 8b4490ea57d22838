package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;

/** A job gives the workflow that it calls every input and secret that this one requires. */
final class MissingCalleeInput implements Rule {

  @Override
  public String id() {
    return "missing-callee-input";
  }

  @Override
  public void check(Document document, Report report) {
    for (Callee call : document.callees()) {
      check(call, "with", "inputs", "input", report);
      check(call, "secrets", "secrets", "secret", report);
    }
  }

  private static void check(Callee call, String given, String key, String kind, Report report) {
    if (call.givesUnknown(given)) {
      return;
    }
    for (String name : call.required(key)) {
      if (!call.gives(given, key, name)) {
        report.add(Problem.error(call.uses(), "workflow " + quote(call.uses().text()) + " needs "
            + kind + " " + quote(name) + "; expected it in " + quote(given)));
      }
    }
  }
}
