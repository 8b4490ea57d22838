import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.workflow.*;

/** Every JDK on Linux, the newest one on the others. */
final class ContinuousIntegration {

  static Workflow workflow(Verify verify) {
    NumberAxis java = axis("java", 17, 21, 25);
    RunnerAxis os = axis("os", UBUNTU_24_04);
    return Workflow.of("ci")
        .name("CI")
        .on(push().branches("main"), pullRequest())
        .permissions(CONTENTS.read())
        .concurrency(Concurrency.group(github.workflow() + "-" + github.ref()).cancelInProgress())
        .jobs(call("verify", verify.workflow())
            .name("Java " + java + " on " + os)
            .strategy(matrix(java, os)
                .include(
                    row(java.at(25), os.at(WINDOWS_2025)),
                    row(java.at(25), os.at(MACOS_15)))
                .failFast(false))
            .with(Verify.JAVA, java.value())
            .with(Verify.RUNNER, os.value()));
  }
}
