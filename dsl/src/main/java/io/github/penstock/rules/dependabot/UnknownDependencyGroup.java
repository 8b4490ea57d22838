package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;
import java.util.Optional;

/** The group of several ecosystems that an update belongs to is declared at the top of the file. */
final class UnknownDependencyGroup implements Rule {

  private static final String GROUP = "multi-ecosystem-group";
  private static final String GROUPS = "multi-ecosystem-groups";

  @Override
  public String id() {
    return "unknown-dependency-group";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place update : Updates.of(document)) {
      Optional<Place> group = update.get(GROUP).filter(Place::isText);
      if (group.isPresent()) {
        List<String> declared =
            document.root().entries(GROUPS).stream().map(Place::key).toList();
        if (!declared.contains(group.get().text())) {
          report.add(Problem.error(group.get(), Updates.describe(update) + " belongs to group "
              + quote(group.get().text()) + ", which the file does not declare"
              + (declared.isEmpty()
                  ? "; expected it under \"" + GROUPS + "\" at the top of the file"
                  : expected(group.get().text(), declared))));
        }
      }
    }
  }
}
