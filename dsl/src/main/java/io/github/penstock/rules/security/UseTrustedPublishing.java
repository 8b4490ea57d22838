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
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.script.Command;
import io.github.penstock.script.Invocation;
import io.github.penstock.script.Shell;
import java.util.Optional;

/**
 * What is published to a registry that trusts workflows is published without a secret that could be
 * stolen. See https://docs.pypi.org/trusted-publishers/ and its like.
 */
public final class UseTrustedPublishing implements Rule {

  private static final String SECRET = "secrets.";

  @Override
  public String id() {
    return "use-trusted-publishing";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      for (StepView step : job.steps()) {
        if (step.uses().isPresent()) {
          token(step).ifPresent(input -> report.add(problem(input, ActionName.of(step))));
        }
      }
    }
    for (StepScript script : document.scripts()) {
      if (script.job().isPresent() && Registry.isNamedIn(script.text())
          && !script.shells().contains(Shell.PYTHON)) {
        checkScript(document, script, report);
      }
    }
  }

  /** The input with which an action publishes by a token. */
  private static Optional<Place> token(StepView step) {
    Place place = step.place();
    return switch (ActionName.of(step)) {
      case "pypa/gh-action-pypi-publish" -> place.get("with", "password")
          .filter(password -> isPublic(place, "repository-url", "pypi.org")
              && isPublic(place, "repository_url", "pypi.org"));
      case "rubygems/release-gem" -> place.get("with", "setup-trusted-publisher")
          .filter(trusted -> trusted.text().equals("false"));
      case "rubygems/configure-rubygems-credentials" -> place.get("with", "api-token");
      case "js-devtools/npm-publish" -> place.get("with", "token")
          .filter(token -> isPublic(place, "registry", "registry.npmjs.org"));
      case "katyo/publish-crates" -> place.get("with", "registry-token")
          .filter(token -> token.text().contains(SECRET));
      case "pyo3/maturin-action" -> place.get("env", "MATURIN_PYPI_TOKEN")
          .filter(token -> isMaturinPublishing(place) && token.text().contains(SECRET));
      default -> Optional.empty();
    };
  }

  private static boolean isMaturinPublishing(Place step) {
    String command = step.get("with", "command").map(Place::text).orElse("build");
    return command.equals("publish") || command.equals("upload");
  }

  private static boolean isPublic(Place step, String input, String host) {
    return step.get("with", input).map(url -> url.text().contains(host)).orElse(true);
  }

  private static Problem problem(Place input, String action) {
    return Problem.security(Risk.informational(Level.HIGH), input, "action " + quote(action)
        + " publishes with a secret; expected a trusted publisher, and \"id-token: write\"")
        .atKey();
  }

  private static void checkScript(Document document, StepScript script, Report report) {
    for (Command command : script.read().commands()) {
      Invocation call = Invocation.of(command);
      Optional<Registry> found =
          Registry.of(call).filter(registry -> !registry.isElsewhere(call, script));
      if (found.isEmpty()) {
        continue;
      }
      Registry registry = found.get();
      boolean secret = usesSecret(registry, script);
      if (secret || !mayProveItself(document, script.job().orElseThrow())) {
        report.add(Problem.security(Risk.informational(secret ? Level.HIGH : Level.LOW),
            script.place(), quote(call.name()) + " publishes to " + registry.title()
                + (secret ? " with a secret" : " and cannot prove which workflow it is")
                + "; expected a trusted publisher, and \"id-token: write\"")
            .at(call.start(), call.end()));
      }
    }
  }

  /** Whether a secret that is a token of the registry reaches the script. */
  private static boolean usesSecret(Registry registry, StepScript script) {
    if (script.text().contains(SECRET)) {
      return true;
    }
    return script.place().lineage().flatMap(place -> place.entries("env").stream())
        .anyMatch(variable -> registry.isToken(variable.key())
            && variable.text().contains(SECRET));
  }

  private static boolean mayProveItself(Document document, JobView job) {
    Optional<Place> permissions = job.place().get("permissions")
        .or(() -> document.root().get("permissions"));
    return permissions.isPresent() && (permissions.get().text().equals("write-all")
        || permissions.get().get("id-token").filter(level -> level.text().equals("write"))
            .isPresent());
  }
}
