package io.github.penstock.rules.jobs;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** Runs wait in a queue, or the newest cancels the others; not both. */
final class QueueWithCancel implements Rule {

  @Override
  public String id() {
    return "queue-with-cancel";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.isWorkflow()) {
      check(document.root(), report);
      for (JobView job : document.jobs()) {
        check(job.place(), report);
      }
    }
  }

  private static void check(Place owner, Report report) {
    Optional<Place> queue = owner.get("concurrency", "queue");
    Optional<Place> cancel = owner.get("concurrency", "cancel-in-progress");
    if (queue.isPresent() && cancel.isPresent() && queue.get().text().equals("max")
        && cancel.get().text().equalsIgnoreCase("true")) {
      report.add(Problem.error(cancel.get(), "\"cancel-in-progress: true\" leaves nothing for"
          + " \"queue: max\" to keep; expected one of both"));
    }
  }
}
