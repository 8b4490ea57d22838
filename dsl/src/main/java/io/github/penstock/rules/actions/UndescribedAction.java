package io.github.penstock.rules.actions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;
import java.util.Optional;

/** An action has a name and a description: the runner needs neither, its readers and the Marketplace do. */
final class UndescribedAction implements Rule {

  @Override
  public String id() {
    return "undescribed-action";
  }

  @Override
  public void check(Document document, Report report) {
    if (!document.isAction()) {
      return;
    }
    Place action = document.action().place();
    for (String key : List.of("name", "description")) {
      Optional<Place> value = action.get(key);
      if (value.isEmpty() || value.get().text().isBlank()) {
        report.add(Problem.advice(value.orElse(action), "the action has no " + quote(key)
            + "; its readers and GitHub's Marketplace expect one"));
      }
    }
  }
}
