package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A job names each job that it needs once. */
final class NeedsTwice implements Rule {

  @Override
  public String id() {
    return "needs-twice";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      List<Place> needs = job.needs();
      if (needs.size() > 1) {
        check(job, needs, report);
      }
    }
  }

  private static String java(List<Place> needs) {
    Set<String> seen = new HashSet<>();
    return JavaText.call("needs",
        needs.stream().map(Place::text).filter(id -> seen.add(id.toLowerCase(Locale.ROOT)))
            .map(JavaText::variable).toList());
  }

  private static void check(JobView job, List<Place> needs, Report report) {
    Set<String> seen = new HashSet<>();
    for (Place need : needs) {
      if (!seen.add(need.text().toLowerCase(Locale.ROOT))) {
        report.add(Problem.warning(need, job.describe() + " needs " + quote(need.text())
            + " twice; expected each job once, whatever the case of its id")
            .fix(Mend.called("remove " + quote(need.text())).java(java(needs)).remove(need)));
      }
    }
  }
}
