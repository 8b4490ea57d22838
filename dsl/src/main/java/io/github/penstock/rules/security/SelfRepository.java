package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.mend.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step takes an action of its own repository from the commit that runs, not from the workspace,
 * where other steps, and other checkouts, write.
 */
final class SelfRepository implements Rule {

  @Override
  public String id() {
    return "self-repository";
  }

  @Override
  public void check(Document document, Report report) {
    List<UsesReference> others = otherCheckouts(document);
    for (UsesReference use : document.references()) {
      if (use.step().isPresent() && use.place().text().startsWith("./")
          && !isFrom(others, use)) {
        String path = use.place().text().substring(1);
        Problem problem = Problem.security(Risk.low(Level.MEDIUM), use.place(),
            quote(use.place().text())
                + " is whatever lies in the workspace when the step runs; expected "
                + quote("$" + path)
                + ", the folder of the commit that runs");
        report.add(mayBeBuilt(document, use)
            ? problem
            : problem.fix(Mend.called("write " + quote("$" + path)).java("uses(\"$" + path + "\")")
                .replace(use.place(), 0, 1, "$")));
      }
    }
  }

  /** Whether a script may have changed what was checked out: an action that is built before it is run. */
  private static boolean mayBeBuilt(Document document, UsesReference use) {
    for (StepScript script : document.scripts()) {
      if (script.job().equals(use.job()) && script.step().isBefore(use.step().orElseThrow())) {
        return true;
      }
    }
    return false;
  }

  /** The checkouts of other repositories, or to other folders. */
  private static List<UsesReference> otherCheckouts(Document document) {
    List<UsesReference> checkouts = new ArrayList<>();
    for (UsesReference use : document.references()) {
      if (use.repository().equals("actions/checkout")
          && (use.input("repository").isPresent() || use.input("path").isPresent())) {
        checkouts.add(use);
      }
    }
    return checkouts;
  }

  /** Whether a step of the same job puts something else where the action is looked for. */
  private static boolean isFrom(List<UsesReference> checkouts, UsesReference use) {
    for (UsesReference other : checkouts) {
      if (other.isBeside(use)
          && (other.input("repository").isPresent() || isAbove(other.input("path"), use))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbove(Optional<Place> path, UsesReference use) {
    String folder = path.map(Place::text).orElse("").replaceAll("^(\\./)+|/+$", "");
    return path.isPresent() && (path.get().isComputed()
        || (use.place().text() + "/").startsWith("./" + folder + "/"));
  }
}
