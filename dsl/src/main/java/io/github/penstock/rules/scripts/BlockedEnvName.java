package io.github.penstock.rules.scripts;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.script.FileWrite;

/**
 * A script does not set {@code NODE_OPTIONS} for later steps: the runner refuses that. See
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-environment-variable.
 */
final class BlockedEnvName implements Rule {

  private static final String NAME = "NODE_OPTIONS";

  @Override
  public String id() {
    return "blocked-env-name";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepScript script : document.scripts()) {
      if (script.text().contains(NAME)) {
        for (FileWrite write : script.writes()) {
          if (write.variable().equals("GITHUB_ENV") && sets(write.content())) {
            report.add(Problem.error(script.place(), "the runner refuses \"" + NAME
                + "\" in \"GITHUB_ENV\"; set it with \"env\" of the steps or the job that need it")
                .at(write.start(), write.end()));
          }
        }
      }
    }
  }

  private static boolean sets(String content) {
    int at = content.indexOf(NAME);
    while (at >= 0) {
      boolean begins = at == 0 || "\n\"' ".indexOf(content.charAt(at - 1)) >= 0;
      String rest = content.substring(at + NAME.length());
      if (begins && (rest.startsWith("=") || rest.startsWith("<<"))) {
        return true;
      }
      at = content.indexOf(NAME, at + 1);
    }
    return false;
  }
}
