package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.CallGraph;
import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A run uses no more workflows, above each other and in all, than GitHub starts. */
final class TooManyCallees implements Rule {

  /** See limits.yml; it is not clear whether GitHub counts the caller among the levels. */
  private static final int LEVELS = 10;

  /** See limits.yml. */
  private static final int MOST = 50;

  @Override
  public String id() {
    return "too-many-callees";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.callees().isEmpty() || document.workflow().isStartedOnlyBy("workflow_call")) {
      return;
    }
    if (!hasTooManyLevels(document, report)) {
      checkNumber(document, report);
    }
  }

  private static boolean hasTooManyLevels(Document document, Report report) {
    CallGraph calls = document.neighbours().calls();
    boolean found = false;
    for (Callee callee : document.callees()) {
      int levels = calls.levels(callee.workflow());
      if (levels > LEVELS) {
        found = true;
        report.add(Problem.error(callee.uses(), callee.job().describe() + " calls "
            + quote(callee.uses().text()) + ", and this is " + levels
            + " levels of calls; expected at most " + LEVELS));
      }
    }
    return found;
  }

  private static void checkNumber(Document document, Report report) {
    List<Callee> callees = document.callees();
    int number = others(document).size() + document.neighbours().calls().below(callees).size();
    if (number > MOST) {
      report.add(Problem.error(callees.get(0).uses(), "the workflow calls " + number
          + " workflows, directly or through others; expected at most " + MOST));
    }
  }

  /** Those of other repositories that it calls itself. */
  private static Set<String> others(Document document) {
    Set<String> others = new HashSet<>();
    for (JobView job : document.jobs()) {
      if (job.uses().isPresent() && job.uses().get().text().contains("@")) {
        others.add(job.uses().get().text());
      }
    }
    return others;
  }
}
