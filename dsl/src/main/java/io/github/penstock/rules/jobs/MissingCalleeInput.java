package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.list;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

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
    List<String> missing =
        call.required(key).stream().filter(name -> !call.gives(given, key, name)).toList();
    if (!missing.isEmpty()) {
      boolean one = missing.size() == 1;
      report.add(Problem.error(call.uses(), "workflow " + quote(call.uses().text()) + " needs "
          + kind + (one ? " " : "s ") + list(missing) + "; expected " + (one ? "it" : "them")
          + " in " + quote(given)));
    }
  }
}
