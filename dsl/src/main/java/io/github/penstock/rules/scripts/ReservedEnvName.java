package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Locale;
import java.util.Set;

/**
 * A variable is not one that the runner sets itself before every step: what the workflow says is lost.
 * See https://docs.github.com/actions/reference/workflows-and-actions/variables.
 */
final class ReservedEnvName implements Rule {

  private static final String GITHUB = "GITHUB_";
  private static final String RUNNER = "RUNNER_";

  /** What the runner sets from its contexts; others of these prefixes, as GITHUB_TOKEN, are free. */
  private static final Set<String> GITHUB_NAMES = Set.of("ACTION", "ACTION_PATH", "ACTION_REF",
      "ACTION_REPOSITORY", "ACTIONS", "ACTOR", "ACTOR_ID", "API_URL", "BASE_REF", "ENV",
      "EVENT_NAME", "EVENT_PATH", "GRAPHQL_URL", "HEAD_REF", "JOB", "OUTPUT", "PATH", "REF",
      "REF_NAME", "REF_PROTECTED", "REF_TYPE", "REPOSITORY", "REPOSITORY_ID", "REPOSITORY_OWNER",
      "REPOSITORY_OWNER_ID", "RETENTION_DAYS", "RUN_ATTEMPT", "RUN_ID", "RUN_NUMBER", "SERVER_URL",
      "SHA", "STATE", "STEP_SUMMARY", "TRIGGERING_ACTOR", "WORKFLOW", "WORKFLOW_REF",
      "WORKFLOW_SHA", "WORKSPACE");

  private static final Set<String> RUNNER_NAMES =
      Set.of("ARCH", "ENVIRONMENT", "NAME", "OS", "TEMP", "TOOL_CACHE", "WORKSPACE");

  @Override
  public String id() {
    return "reserved-env-name";
  }

  @Override
  public void check(Document document, Report report) {
    EnvNames.forEach(document, variable -> {
      if (isReserved(variable.key()) && !isItsOwnValue(variable)) {
        report.add(Problem.warning(variable, "variable " + quote(variable.key())
            + " is set by the runner itself, so this value is never seen; give it another name")
            .atKey());
      }
    });
  }

  private static boolean isReserved(String name) {
    if (name.startsWith(GITHUB)) {
      return GITHUB_NAMES.contains(name.substring(GITHUB.length()));
    }
    return name.startsWith(RUNNER) && RUNNER_NAMES.contains(name.substring(RUNNER.length()));
  }

  /** Whether it is given what the runner gives it too: {@code GITHUB_SHA: ${{ github.sha }}}. */
  private static boolean isItsOwnValue(Place variable) {
    String text = variable.text();
    if (!text.startsWith("${{") || !text.endsWith("}}")) {
      return false;
    }
    String name = variable.key().toLowerCase(Locale.ROOT);
    int mark = name.indexOf('_');
    String own = name.substring(0, mark) + "." + name.substring(mark + 1);
    return text.substring(3, text.length() - 2).strip().equalsIgnoreCase(own);
  }
}
