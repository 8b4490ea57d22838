package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** Only an input that is a choice has options. */
final class OptionsWithoutChoice implements Rule {

  @Override
  public String id() {
    return "options-without-choice";
  }

  @Override
  public void check(Document document, Report report) {
    for (DeclaredInput input : DeclaredInput.in(document)) {
      Optional<Place> options = input.place().get("options");
      if (options.isPresent() && !input.isOfCall() && !input.isChoice()) {
        report.add(Problem.error(options.get(), input.describe() + " has options, but its type is "
            + quote(input.type()) + "; expected \"type: choice\"").atKey());
      }
    }
  }
}
