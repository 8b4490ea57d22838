package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A choice offers each option once. */
final class DuplicateOption implements Rule {

  @Override
  public String id() {
    return "duplicate-option";
  }

  @Override
  public void check(Document document, Report report) {
    for (DeclaredInput input : DeclaredInput.in(document)) {
      Set<String> seen = new HashSet<>();
      for (Place option : input.options()) {
        if (option.isText() && !seen.add(option.text())) {
          report.add(Problem.warning(option, input.describe() + " offers "
              + quote(option.text()) + " twice; expected different options")
              .fix(Mend.called("remove " + quote(option.text())).java(java(input))
                  .remove(option)));
        }
      }
    }
  }

  private static String java(DeclaredInput input) {
    List<String> arguments = new ArrayList<>(List.of(JavaText.literal(input.place().key())));
    input.options().stream().map(Place::text).distinct().map(JavaText::literal)
        .forEach(arguments::add);
    return JavaText.call("choice", arguments);
  }
}
