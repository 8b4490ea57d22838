package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** The version of a snapshot of a runner says the major one only; GitHub counts the rest. */
final class InvalidSnapshotVersion implements Rule {

  @Override
  public String id() {
    return "invalid-snapshot-version";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<Place> version = job.place().get("snapshot", "version");
      if (version.isPresent() && version.get().isText() && !version.get().isComputed()
          && !isMajor(version.get().text())) {
        report.add(Problem.error(version.get(), "snapshot version of " + job.describe() + " is "
            + quote(version.get().text()) + "; expected a number and \".*\", such as \"2.*\""));
      }
    }
  }

  private static boolean isMajor(String version) {
    int digits = version.length() - 2;
    for (int i = 0; i < digits; i++) {
      if (version.charAt(i) < '0' || version.charAt(i) > '9') {
        return false;
      }
    }
    return digits > 0 && version.endsWith(".*");
  }
}
