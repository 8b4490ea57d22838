package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Before the name of a group of runners stands nothing, or whose it is. */
final class InvalidRunnerGroup implements Rule {

  /** See runners.yml. */
  private static final List<String> OWNERS = List.of("org", "organization", "ent", "enterprise");

  @Override
  public String id() {
    return "invalid-runner-group";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<Place> group = job.place().get("runs-on", "group");
      if (group.isPresent() && !group.get().isComputed() && !isValid(group.get().text())) {
        report.add(Problem.error(group.get(), "runner group of " + job.describe() + " is "
            + quote(group.get().text()) + "; expected a name, alone or behind one of"
            + " \"ent/\", \"enterprise/\", \"org/\", \"organization/\""));
      }
    }
  }

  private static boolean isValid(String group) {
    int slash = group.indexOf('/');
    return slash < 0 || group.indexOf('/', slash + 1) < 0 && slash < group.length() - 1
        && OWNERS.contains(group.substring(0, slash).toLowerCase(Locale.ROOT));
  }
}
