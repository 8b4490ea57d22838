import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.actions.*;
import io.github.penstock.workflow.*;

/** Builds and tests with one JDK; the build on every push and the release call it. */
final class Verify {

  static final NumberInput JAVA = Input.number("java")
      .description("The version of the JDK").required();
  static final StringInput RUNNER = Input.string("runner")
      .description("The label of the runner").defaultValue(UBUNTU_24_04.label());

  private static final Output VERSION = output("version");
  static final Output PROJECT_VERSION = output("project-version")
      .description("The version in the pom");

  private final Workflow workflow;

  Verify() {
    RunStep version = run("""
        version=$(mvn --batch-mode --quiet help:evaluate -Dexpression=project.version -DforceStdout)
        """ + VERSION.set("$version"))
        .id("version")
        .shell(Shell.BASH);
    Job verify = job("verify")
        .runsOn(RUNNER.value())
        .timeoutMinutes(30)
        .steps(
            uses(Checkout.action().persistCredentials(false)).name("Check out"),
            uses(SetupJava.action().distribution("temurin").javaVersion(JAVA.value())
                .cache("maven")).name("Set up the JDK"),
            run("mvn --batch-mode --no-transfer-progress verify").name("Build and test"),
            version)
        .output(VERSION, version.output(VERSION));
    this.workflow = Workflow.of("verify")
        .name("Verify")
        .on(workflowCall().inputs(JAVA, RUNNER).output(PROJECT_VERSION, verify, VERSION))
        .permissions(CONTENTS.read())
        .jobs(verify);
  }

  Workflow workflow() {
    return workflow;
  }
}
