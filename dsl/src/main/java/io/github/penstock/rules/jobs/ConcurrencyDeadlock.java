package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A job does not wait for a concurrency group that its own run holds: neither itself nor in a workflow
 * that it calls. GitHub cancels such a run.
 */
final class ConcurrencyDeadlock implements Rule {

  /** See limits.yml. */
  private static final int LEVELS = 10;

  @Override
  public String id() {
    return "concurrency-deadlock";
  }

  @Override
  public void check(Document document, Report report) {
    Optional<ConcurrencyView> whole = ConcurrencyView.of(document.workflow().place());
    for (JobView job : document.jobs()) {
      Optional<ConcurrencyView> own = ConcurrencyView.of(job.place());
      if (whole.isPresent() && own.isPresent() && own.get().isSameAs(whole.get())) {
        report.add(Problem.error(own.get().group(), job.describe() + " waits for concurrency group "
            + quote(own.get().group().text())
            + ", which its workflow holds while it runs; expected another group"));
      }
      if (job.uses().isPresent() && (whole.isPresent() || own.isPresent())) {
        new Calls(document, held(whole, own)).check(job, report);
      }
    }
  }

  private static List<ConcurrencyView> held(Optional<ConcurrencyView> whole,
      Optional<ConcurrencyView> own) {
    List<ConcurrencyView> held = new ArrayList<>();
    whole.ifPresent(held::add);
    own.ifPresent(held::add);
    held.removeIf(ConcurrencyView::isOfItsWorkflow);
    return held;
  }

  /** The workflows that a job calls, directly or through others, while its run holds groups. */
  private record Calls(Document document, List<ConcurrencyView> held, Set<WorkflowView> seen) {

    Calls(Document document, List<ConcurrencyView> held) {
      this(document, held, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    void check(JobView job, Report report) {
      Place uses = job.uses().orElseThrow();
      if (!held.isEmpty() && waits(uses.text(), LEVELS)) {
        report.add(Problem.error(uses, job.describe() + " calls " + quote(uses.text())
            + ", which waits for a concurrency group that this run holds; expected another group in"
            + " one of both, for example with a name of its own in it"));
      }
    }

    private boolean waits(String uses, int levels) {
      Optional<WorkflowView> callee = document.neighbours().workflow(uses);
      if (callee.isEmpty() || levels == 0 || !seen.add(callee.get())) {
        return false;
      }
      if (isHeld(callee.get().place())) {
        return true;
      }
      for (JobView job : callee.get().jobs()) {
        if (isHeld(job.place())
            || job.uses().isPresent() && waits(job.uses().get().text(), levels - 1)) {
          return true;
        }
      }
      return false;
    }

    private boolean isHeld(Place owner) {
      Optional<ConcurrencyView> wanted = ConcurrencyView.of(owner);
      if (wanted.isPresent() && !wanted.get().isOfItsWorkflow()) {
        for (ConcurrencyView each : held) {
          if (wanted.get().isSameAs(each)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
