package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.mend.Mend;
import io.github.penstock.script.FileWrite;
import java.util.Locale;

/**
 * Nothing switches the commands on again with which any output of a program sets variables and the
 * path. See https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/.
 */
public final class InsecureCommands implements Rule {

  private static final String SWITCH = "ACTIONS_ALLOW_UNSECURE_COMMANDS";

  @Override
  public String id() {
    return "insecure-commands";
  }

  @Override
  public void check(Document document, Report report) {
    checkEnv(document.root(), report);
    for (JobView job : document.jobs()) {
      checkEnv(job.place(), report);
    }
    for (StepView step : document.steps()) {
      checkEnv(step.place(), report);
    }
    for (StepScript script : document.scripts()) {
      if (script.text().contains(SWITCH)) {
        checkWrites(script, report);
      }
    }
  }

  private static void checkEnv(Place owner, Report report) {
    if (!owner.has("env")) {
      return;
    }
    Place env = owner.get("env").orElseThrow();
    if (env.isComputed()) {
      report.add(Problem.security(Risk.high(Level.LOW), env, "variables are computed and may set "
          + quote(SWITCH)).onlyFor(Persona.AUDITOR));
    }
    env.get(SWITCH).filter(flag -> flag.isComputed() || isOn(flag.text())).ifPresent(flag -> {
      Level confidence = flag.isComputed() ? Level.LOW : Level.HIGH;
      Problem problem = Problem.security(Risk.high(confidence), flag, quote(SWITCH)
          + " lets every output of a program set variables and the path; expected a script that"
          + " writes to \"$GITHUB_ENV\" and \"$GITHUB_PATH\"").atKey();
      report.add(flag.isComputed()
          ? problem
          : problem.fix(Mend.called("remove " + quote(SWITCH))
              .java("env(" + quote(SWITCH) + ", false)").remove(flag)));
    });
  }

  /** What the runner takes for true. */
  private static boolean isOn(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "$true" -> true;
      default -> false;
    };
  }

  private static void checkWrites(StepScript script, Report report) {
    for (FileWrite write : script.writes()) {
      if (write.variable().equals("GITHUB_ENV") && write.content().contains(SWITCH + "=")
          && !write.content().contains(SWITCH + "=false")) {
        report.add(Problem.security(Risk.high(Level.HIGH), script.place(), quote(SWITCH)
            + " lets every output of a program set variables and the path; expected a script that"
            + " writes to \"$GITHUB_ENV\" and \"$GITHUB_PATH\"").at(write.start(), write.end()));
      }
    }
  }
}
