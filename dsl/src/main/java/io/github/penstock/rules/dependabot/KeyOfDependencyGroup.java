package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** An update of a group of several ecosystems leaves to the group what only the group may decide. */
final class KeyOfDependencyGroup implements Rule {

  private static final List<String> OF_THE_GROUP =
      List.of("milestone", "commit-message", "target-branch", "pull-request-branch-name");

  @Override
  public String id() {
    return "key-of-dependency-group";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place update : Updates.of(document)) {
      if (!update.has("multi-ecosystem-group")) {
        continue;
      }
      for (Place value : update.entries()) {
        if (OF_THE_GROUP.contains(value.key())) {
          report.add(Problem.error(value, quote(value.key()) + " stands at an update of the group "
              + quote(update.mapping().text("multi-ecosystem-group").orElse(""))
              + "; expected it at the group").atKey());
        }
      }
    }
  }
}
