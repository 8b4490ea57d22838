package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;

/** The name of a variable is one that programs can read. */
final class InvalidEnvName implements Rule {

  @Override
  public String id() {
    return "invalid-env-name";
  }

  @Override
  public void check(Document document, Report report) {
    EnvNames.forEach(document, variable -> checkName(variable, report));
    EnvNames.forEachOfContainers(document, variable -> checkName(variable, report));
  }

  private static void checkName(Place variable, Report report) {
    String name = variable.key();
    if (name.contains("${{")) {
      return;
    }
    if (name.isEmpty()) {
      report.add(Problem.error(variable, "variable without a name; expected one").atKey());
      return;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '=' || c == '&' || c == ' ' || c == '\t') {
        report.add(Problem.error(variable, "name of variable " + quote(name) + " has " + describe(c)
            + "; expected letters, digits and \"_\"").atKey());
        return;
      }
    }
  }

  private static String describe(char c) {
    return switch (c) {
      case ' ' -> "a space";
      case '\t' -> "a tab";
      default -> quote(String.valueOf(c));
    };
  }
}
