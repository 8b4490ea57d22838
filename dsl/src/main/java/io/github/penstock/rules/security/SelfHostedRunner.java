package io.github.penstock.rules.security;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.PossibleTexts;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.List;
import java.util.Optional;

/**
 * A runner of one's own keeps what a run leaves behind for the next one; strangers' code does not
 * belong there.
 */
final class SelfHostedRunner implements Rule {

  @Override
  public String id() {
    return "self-hosted-runner";
  }

  @Override
  public void check(Document document, Report report) {
    if (!report.isHeardBy(Persona.AUDITOR)) {
      return;
    }
    for (JobView job : document.jobs()) {
      Optional<Place> runsOn = job.place().get("runs-on");
      if (runsOn.isPresent()) {
        check(document, job, runsOn.get(), report);
      }
    }
  }

  private static void check(Document document, JobView job, Place runsOn, Report report) {
    if (runsOn.has("group")) {
      report.add(problem(job, runsOn.get("group").orElseThrow(), Level.LOW,
          "may run on a runner of one's own, as its group says who runs it"));
      return;
    }
    List<Place> labels = runsOn.isMapping() ? runsOn.texts("labels") : texts(runsOn);
    for (Place label : labels) {
      PossibleTexts texts = PossibleTexts.of(label, job.matrix());
      if (texts.texts().stream().anyMatch(text -> isOwn(document, text))) {
        report.add(problem(job, label, label.isComputed() ? Level.MEDIUM : Level.HIGH,
            "runs on a runner of one's own"));
        return;
      }
      if (texts.isOpen()) {
        report
            .add(problem(job, label, Level.LOW, "may run on a runner of one's own, as its label is"
                + " computed"));
        return;
      }
    }
  }

  private static List<Place> texts(Place runsOn) {
    return runsOn.isText() ? List.of(runsOn) : runsOn.items();
  }

  private static boolean isOwn(Document document, String label) {
    return label.equalsIgnoreCase("self-hosted") || document.configuration().isSelfHosted(label);
  }

  private static Problem problem(JobView job, Place place, Level confidence, String what) {
    return Problem.security(Risk.medium(confidence), place, job.describe() + " " + what
        + "; expected a runner of GitHub's, or one that is made anew for each job")
        .onlyFor(Persona.AUDITOR);
  }
}
