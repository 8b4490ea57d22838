package io.github.penstock.rules.steps;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.Locale;

/** A script has no characters that nobody sees: in Java, {@code \1} in a text is one. */
final class ControlCharacterInScript implements Rule {

  @Override
  public String id() {
    return "control-character-in-script";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepView step : document.steps()) {
      if (step.run().isPresent()) {
        String text = step.run().get().text();
        int at = firstControl(text);
        if (at >= 0) {
          report.add(Problem.error(step.run().get(), message(text, at)));
        }
      }
    }
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' || c >= 0x7F && c <= 0x9F;
      if (control && c != '\t' && c != '\n' && c != '\r') {
        return i;
      }
    }
    return -1;
  }

  private static String message(String text, int at) {
    long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    return String.format(Locale.ROOT,
        "line %d of the script has the control character U+%04X; expected it escaped"
            + " (in Java \"\\\\\" for one \"\\\"), or the script in a file",
        line, (int) text.charAt(at));
  }
}
