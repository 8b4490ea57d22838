import static io.github.penstock.dependabot.Ecosystem.*;
import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.actions.*;
import io.github.penstock.dependabot.*;
import io.github.penstock.repository.*;
import io.github.penstock.workflow.*;

/** Penstock's own automation. */
public final class Project implements RepositoryDefinition {

  @Override
  public Repository repository() {
    return Repository.of(ci(), dependabot());
  }

  private static Workflow ci() {
    NumberAxis java = axis("java", 17, 25);
    Job verify = job("verify")
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(30)
        .strategy(matrix(java).failFast(false))
        .steps(
            uses(Checkout.action().persistCredentials(false)).name("Check out"),
            uses(SetupJava.action()
                .distribution("temurin").javaVersion(java.value()).cache("maven"))
                .name("Set up the JDK"),
            run("mvn --batch-mode verify").name("Build and test"),
            run("""
                ./penstock generate examples/site
                git diff --exit-code
                """).name("Generate what is committed"),
            run("./penstock check .").name("Check this repository"));
    return Workflow.of("ci")
        .name("CI")
        .on(push().branches("main"), pullRequest())
        .permissions(CONTENTS.read())
        .concurrency(Concurrency.group(github.workflow() + "-" + github.ref()).cancelInProgress())
        .jobs(verify);
  }

  private static Dependabot dependabot() {
    return Dependabot.of().updates(weekly(MAVEN), weekly(GITHUB_ACTIONS));
  }

  private static Update weekly(Ecosystem ecosystem) {
    return Update.of(ecosystem).directory("/").schedule(Schedule.weekly())
        .cooldown(Cooldown.days(7));
  }
}
