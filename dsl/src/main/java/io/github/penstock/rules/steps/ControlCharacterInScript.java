package io.github.penstock.rules.steps;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A script has no characters that nobody sees: in Java, {@code \1} in a text is one. */
final class ControlCharacterInScript implements Rule {

  @Override
  public String id() {
    return "control-character-in-script";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.steps().stream().flatMap(step -> step.place().get("run").stream())
        .flatMap(run -> control(run.text()).stream()
            .mapToObj(at -> Problem.error(run, message(run.text(), at))));
  }

  private static OptionalInt control(String text) {
    return text.codePoints()
        .filter(c -> Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n'
            && c != '\r')
        .findFirst();
  }

  private static String message(String text, int character) {
    long line = text.substring(0, text.indexOf(character)).lines().count();
    return String.format(Locale.ROOT,
        "line %d of the script has the control character U+%04X; expected it escaped"
            + " (in Java \"\\\\\" for one \"\\\"), or the script in a file",
        Math.max(1, line), character);
  }
}
