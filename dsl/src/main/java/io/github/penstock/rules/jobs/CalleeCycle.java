package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.List;
import java.util.Optional;

/** A workflow does not call itself, directly or through others. */
final class CalleeCycle implements Rule {

  @Override
  public String id() {
    return "callee-cycle";
  }

  @Override
  public void check(Document document, Report report) {
    List<Callee> callees = document.callees();
    if (callees.isEmpty()) {
      return;
    }
    Optional<WorkflowView> self = document.neighbours().workflow("./" + document.path());
    List<String> circle = self.isPresent()
        ? document.neighbours().calls().circle(self.get())
        : List.of();
    if (!circle.isEmpty()) {
      report.add(Problem.error(first(callees, circle).uses(), "workflow calls itself: "
          + quote(String.join(" -> ", circle)) + "; expected calls without a circle"));
    }
  }

  private static Callee first(List<Callee> callees, List<String> circle) {
    for (Callee callee : callees) {
      if (callee.uses().text().equals(circle.get(1))) {
        return callee;
      }
    }
    return callees.get(0);
  }
}
