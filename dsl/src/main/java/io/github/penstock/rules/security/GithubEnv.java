package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.script.FileWrite;

/**
 * Nothing that strangers may choose sets variables or the path of later steps, where the workflow has
 * the repository's secrets: one variable is enough to run their code.
 */
public final class GithubEnv implements Rule {

  @Override
  public String id() {
    return "github-env";
  }

  @Override
  public void check(Document document, Report report) {
    boolean dangerous = document.workflow().isStartedBy("pull_request_target")
        || document.workflow().isStartedBy("workflow_run");
    if (!dangerous && !document.isAction()) {
      return;
    }
    Risk risk = Risk.high(dangerous ? Level.MEDIUM : Level.LOW);
    for (StepScript script : document.scripts()) {
      for (FileWrite write : script.writes()) {
        if (!write.isLiteral() && isEnvironment(write.variable())) {
          report.add(Problem.security(risk, script.place(), message(write))
              .help(
                  "hand it on as an output of the step, which only those steps see that ask for it,"
                      + " or write fixed values only")
              .at(write.start(), write.end()));
        }
      }
    }
  }

  private static boolean isEnvironment(String variable) {
    return variable.equals("GITHUB_ENV") || variable.equals("GITHUB_PATH");
  }

  private static String message(FileWrite write) {
    String what = write.variable().equals("GITHUB_ENV") ? "variables" : "the path";
    return "what the script writes to " + quote(write.variable()) + " is computed, and sets " + what
        + " for all later steps of the job; expected \"GITHUB_OUTPUT\"";
  }
}
