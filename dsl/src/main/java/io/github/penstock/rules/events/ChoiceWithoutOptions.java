package io.github.penstock.rules.events;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** An input that is a choice has something to choose from. */
final class ChoiceWithoutOptions implements Rule {

  @Override
  public String id() {
    return "choice-without-options";
  }

  @Override
  public void check(Document document, Report report) {
    for (DeclaredInput input : DeclaredInput.in(document)) {
      Optional<Place> options = input.place().get("options");
      boolean none = options.isEmpty()
          || options.get().children().isEmpty() && !options.get().isText();
      if (input.isChoice() && none) {
        report.add(Problem.error(options.orElse(input.place()), input.describe()
            + " is a choice without options; expected a list of them in \"options\""));
      }
    }
  }
}
