package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The default of an input is a value that the input takes. */
final class InvalidDefault implements Rule {

  @Override
  public String id() {
    return "invalid-default";
  }

  @Override
  public void check(Document document, Report report) {
    for (DeclaredInput input : DeclaredInput.in(document)) {
      Optional<Place> value = input.givenDefault();
      if (value.isPresent()) {
        check(input, value.get(), report);
      }
    }
  }

  private static void check(DeclaredInput input, Place value, Report report) {
    String text = value.text();
    if (input.isChoice()) {
      List<String> options = texts(input.options());
      if (!options.isEmpty() && !options.contains(text)) {
        report.add(Problem.warning(value, start(input, text)
            + ", which is none of its options" + expected(text, options)));
      }
    } else if (input.type().equals("boolean") && !isBoolean(text)) {
      report.add(Problem.error(value,
          start(input, text)
              + ", but its type is \"boolean\"; expected one of \"false\", \"true\""));
    } else if (input.type().equals("number") && !isNumber(text)) {
      report.add(
          Problem.error(value,
              start(input, text) + ", but its type is \"number\"; expected a number"));
    }
  }

  private static String start(DeclaredInput input, String text) {
    return input.describe() + " has the default " + quote(text);
  }

  /** An option that is computed, which GitHub does not read, is not said again. */
  private static List<String> texts(List<Place> options) {
    List<String> texts = new ArrayList<>();
    for (Place option : options) {
      texts.add(option.text());
    }
    return texts;
  }

  private static boolean isBoolean(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("true") || lower.equals("false");
  }

  private static boolean isNumber(String text) {
    Scalar.Type type = Scalar.plain(text.strip()).type();
    return type == Scalar.Type.INTEGER || type == Scalar.Type.FLOAT;
  }
}
