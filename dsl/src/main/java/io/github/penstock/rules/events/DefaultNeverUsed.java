package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** An input that every caller must give needs no default. */
final class DefaultNeverUsed implements Rule {

  @Override
  public String id() {
    return "default-never-used";
  }

  @Override
  public void check(Document document, Report report) {
    for (DeclaredInput input : DeclaredInput.in(document)) {
      Optional<Place> value = input.place().get("default");
      if (input.isOfCall() && value.isPresent() && isRequired(input)) {
        report.add(Problem.warning(value.get(), input.describe()
            + " is required, so its default is never used; expected one of both").atKey());
      }
    }
  }

  private static boolean isRequired(DeclaredInput input) {
    Optional<Place> required = input.place().get("required");
    return required.isPresent() && required.get().text().equalsIgnoreCase("true");
  }
}
