package io.github.penstock.rules.yaml;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.KnownAction;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.yaml.Scalar;
import java.util.Optional;

/** Inputs that are flags want {@code true} or {@code false}; YAML 1.1's other words are texts. */
final class WordIsNoBoolean implements Rule {

  @Override
  public String id() {
    return "word-is-no-boolean";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      for (Place input : step.place().entries("with")) {
        Optional<String> meant = meant(input);
        if (meant.isPresent() && isFlag(input, document.actionOf(step))) {
          report.add(Problem.warning(input, "input " + quote(input.key()) + " is the text "
              + quote(input.text()) + ", which is no boolean to GitHub; expected "
              + quote(meant.get())));
        }
      }
    }
  }

  private static boolean isFlag(Place input, Optional<KnownAction> action) {
    return action.isPresent()
        && action.get().details().mapping(input.key()).text("kind").orElse("").equals("boolean");
  }

  /** What YAML 1.1 makes of the words that YAML 1.2 takes for texts. */
  private static Optional<String> meant(Place input) {
    if (!(input.node() instanceof Scalar scalar) || scalar.style() != Scalar.Style.PLAIN) {
      return Optional.empty();
    }
    return switch (scalar.value()) {
      case "yes", "Yes", "YES", "on", "On", "ON", "y", "Y" -> Optional.of("true");
      case "no", "No", "NO", "off", "Off", "OFF", "n", "N" -> Optional.of("false");
      default -> Optional.empty();
    };
  }
}
