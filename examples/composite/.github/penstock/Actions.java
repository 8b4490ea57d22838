import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.action.*;
import io.github.penstock.actions.*;
import io.github.penstock.repository.*;
import io.github.penstock.workflow.*;

/** A composite action, and the workflow that uses it. */
public final class Actions implements RepositoryDefinition {

  private static final ActionInput NODE = ActionInput.of("node-version")
      .description("The version of Node.js").defaultValue("24");
  private static final ActionInput TEST = ActionInput.of("test")
      .description("Whether to run the tests, true or false").defaultValue(true);
  private static final Output DIGEST = output("digest")
      .description("The SHA-256 of what was built");

  @Override
  public Repository repository() {
    Composite build = build();
    return Repository.of(build, site(build));
  }

  private static Composite build() {
    RunStep digest = run("""
        digest=$(tar --create --sort=name --mtime=@0 dist | sha256sum | cut -d ' ' -f 1)
        """ + DIGEST.set("$digest"))
        .id("digest")
        .shell(Shell.BASH);
    return Composite.of("build")
        .name("Build the site")
        .description("Installs, tests and builds; the result lies in dist")
        .inputs(NODE, TEST)
        .steps(
            uses(SetupNode.action().nodeVersion(NODE.value()).cache("npm")),
            run("npm ci").shell(Shell.BASH),
            run("npm test").shell(Shell.BASH).when(TEST.isTrue()),
            run("npm run build").shell(Shell.BASH),
            digest)
        .output(DIGEST, digest.output(DIGEST));
  }

  private static Workflow site(Composite build) {
    var built = uses(build.call().with(TEST, github.eventName().ne("schedule")))
        .id("build")
        .ignore("self-repository", "nothing runs between the checkout and this step");
    return Workflow.of("site")
        .name("Site")
        .on(push().branches("main"), schedule(Cron.daily(4, 30)))
        .permissions(CONTENTS.read())
        .jobs(job("build")
            .runsOn(UBUNTU_24_04)
            .timeoutMinutes(10)
            .steps(
                uses(Checkout.action().persistCredentials(false)),
                built,
                run("echo \"Built $DIGEST\" >> \"$GITHUB_STEP_SUMMARY\"")
                    .env("DIGEST", built.output(DIGEST))));
  }
}
