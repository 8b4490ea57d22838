package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;
import java.util.Locale;
import java.util.Optional;

/** The labels of a job are those of one runner: a job waits for one that has them all. */
final class ConflictingLabels implements Rule {

  @Override
  public String id() {
    return "conflicting-labels";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      for (LabelSet set : LabelSet.of(job)) {
        if (set.labels().size() > 1) {
          check(job, set, report);
        }
      }
    }
  }

  /** All labels that say something must say the same as the first that does. */
  private static void check(JobView job, LabelSet set, Report report) {
    Place hosted = null;
    Place system = null;
    for (Place label : set.labels()) {
      Optional<HostedRunner> runner = HostedRunner.find(label.text());
      if (os(label.text(), runner).isEmpty()) {
        continue;
      }
      Place other = runner.isPresent() && hosted != null ? hosted : system;
      if (other != null && isConflict(other.text(), label.text())) {
        report.add(Problem.of(set.isOfOwnRunner() ? Severity.WARNING : Severity.ERROR, label,
            message(job, other, label)));
        return;
      }
      hosted = runner.isPresent() && hosted == null ? label : hosted;
      system = system == null ? label : system;
    }
  }

  private static boolean isConflict(String one, String other) {
    Optional<HostedRunner> first = HostedRunner.find(one);
    Optional<HostedRunner> second = HostedRunner.find(other);
    if (first.isPresent() && second.isPresent()) {
      return !first.get().image().equals(second.get().image());
    }
    String firstOs = os(one, first);
    String secondOs = os(other, second);
    return !firstOs.isEmpty() && !secondOs.isEmpty() && !firstOs.equals(secondOs);
  }

  /** Empty where a label does not say it. */
  private static String os(String label, Optional<HostedRunner> runner) {
    if (runner.isPresent()) {
      return runner.get().os();
    }
    String lower = label.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "linux", "windows", "macos" -> lower;
      default -> "";
    };
  }

  private static String message(JobView job, Place first, Place second) {
    return "no runner has both labels of " + job.describe() + ", " + quote(first.text()) + " and "
        + quote(second.text())
        + "; expected one of them, or a matrix with both to run the job on each";
  }
}
