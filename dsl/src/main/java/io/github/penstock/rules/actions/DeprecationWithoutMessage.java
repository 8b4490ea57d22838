package io.github.penstock.rules.actions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/** An input that is deprecated says what to use instead. */
final class DeprecationWithoutMessage implements Rule {

  @Override
  public String id() {
    return "deprecation-without-message";
  }

  @Override
  public void check(Document document, Report report) {
    for (Place input : document.action().inputs()) {
      Optional<Place> message = input.get("deprecationMessage");
      if (message.isPresent() && message.get().text().isBlank()) {
        report.add(Problem.warning(message.get(), "input " + quote(input.key())
            + " is deprecated without a message; expected what to use instead"));
      }
    }
  }
}
