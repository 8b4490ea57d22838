package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.nearest;

import io.github.penstock.document.CatalogUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.mend.Mend;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * A checkout leaves no token behind that a later step, or an artifact, carries away. From version
 * 6 on the token lies outside the workspace.
 */
final class Artipacked implements Rule {

  private static final String INPUT = "persist-credentials";

  /** The first version that keeps the token out of the workspace. */
  private static final int OUTSIDE = 6;

  /** Actions that never speak to the repository with the token of the checkout. */
  private static final List<String> READERS = List.of("actions/cache", "actions/checkout",
      "actions/download-artifact", "actions/setup-dotnet", "actions/setup-go",
      "actions/setup-java", "actions/setup-node", "actions/setup-python",
      "actions/upload-artifact", "codecov/codecov-action", "docker/build-push-action",
      "docker/login-action", "docker/metadata-action", "docker/setup-buildx-action",
      "docker/setup-qemu-action", "github/codeql-action", "gradle/actions",
      "ruby/setup-ruby", "astral-sh/setup-uv", "pnpm/action-setup", "oven-sh/setup-bun",
      "golangci/golangci-lint-action", "swatinem/rust-cache");

  @Override
  public String id() {
    return "artipacked";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.repository().equals("actions/checkout") && use.step().isPresent()
          && document.isWorkflow()) {
        check(document, report, use);
      }
    }
  }

  private static void check(Document document, Report report, UsesReference use) {
    Optional<Place> given = use.input(INPUT);
    String value = given.map(Place::text).orElse("").strip();
    if (value.equalsIgnoreCase("false")) {
      return;
    }
    if (given.isEmpty() && isMisspelt(use.step().orElseThrow())) {
      return;
    }
    Problem found = problem(document, use, given);
    Problem problem = given.isPresent() || mayBeWanted(document, use)
        ? found
        : found.fix(mend(use.step().orElseThrow()));
    if (given.filter(Place::isComputed).isPresent()) {
      report.add(problem.onlyFor(Persona.PEDANTIC));
    } else {
      report.add(value.equalsIgnoreCase("true") ? problem.onlyFor(Persona.AUDITOR) : problem);
    }
  }

  /** Whether the input, or the key above it, is there with another name, which another rule tells. */
  private static boolean isMisspelt(StepView step) {
    List<Place> inputs = step.place().entries("with");
    return inputs.isEmpty()
        ? hasNearly("with", step.place().children())
        : hasNearly(INPUT, inputs);
  }

  private static boolean hasNearly(String name, List<Place> keys) {
    for (Place key : keys) {
      if (!key.key().equals(name) && nearest(key.key(), List.of(name)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Problem problem(Document document, UsesReference use, Optional<Place> given) {
    Optional<CatalogUse> known = document.catalogUse(use.step().orElseThrow());
    boolean outside = known.isPresent() && known.get().version().majorNumber() >= OUTSIDE;
    Optional<UsesReference> upload = outside ? Optional.empty() : uploadAfter(document, use);
    String start = given.filter(Place::isComputed).isPresent()
        ? "the checkout may keep its token"
        : "the checkout keeps its token";
    String where = outside ? " for the steps behind it" : " in the workspace's \".git\"";
    String carried = upload.map(found -> ", and " + found.step().orElseThrow().describe()
        + " uploads the workspace").orElse("");
    return Problem.security(upload.isPresent()
        ? Risk.high(Level.HIGH)
        : outside ? Risk.low(Level.LOW) : Risk.medium(Level.LOW),
        given.orElse(use.place()),
        start + where + carried + "; expected \"persist-credentials: false\"")
        .help("where a later step pushes, say \"persist-credentials: true\"");
  }

  private static Mend mend(StepView step) {
    return Mend.called("add \"persist-credentials: false\"").java("persistCredentials(false)")
        .addBelow(step.place(), "with", INPUT, Scalar.of(false));
  }

  /** Whether a step of the same job may want the token: nobody knows what a program does. */
  private static boolean mayBeWanted(Document document, UsesReference checkout) {
    for (UsesReference use : document.references()) {
      if (use.isBeside(checkout)
          && (use.isLocal() || !READERS.contains(use.repository()))) {
        return true;
      }
    }
    for (StepScript script : document.scripts()) {
      if (script.job().equals(checkout.job()) && script.text().contains("git ")) {
        return true;
      }
    }
    return false;
  }

  /** A later step of the same job that uploads all that lies in the workspace. */
  private static Optional<UsesReference> uploadAfter(Document document, UsesReference checkout) {
    for (UsesReference use : document.references()) {
      if (use.repository().equals("actions/upload-artifact") && use.isBeside(checkout)
          && use.step().filter(checkout.step().orElseThrow()::isBefore).isPresent()
          && uploadsWorkspace(use)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  private static boolean uploadsWorkspace(UsesReference use) {
    return use.input("path").stream().flatMap(path -> path.text().lines())
        .anyMatch(Artipacked::isWorkspace);
  }

  private static boolean isWorkspace(String line) {
    String path = line.replace(" ", "").replaceAll("/+$", "");
    return path.equals(".") || path.equals("..") || path.equals("*") || path.equals("**")
        || path.equals("./**") || path.equals("./*") || path.equals("$GITHUB_WORKSPACE")
        || path.equalsIgnoreCase("${{github.workspace}}")
        || path.equalsIgnoreCase("${{env.GITHUB_WORKSPACE}}");
  }
}
