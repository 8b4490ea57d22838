import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.actions.*;
import io.github.penstock.workflow.*;

/** A tag that passes the build is published and becomes a release. */
final class Release {

  static Workflow workflow(Verify verify) {
    CallJob check = call("verify", verify.workflow()).with(Verify.JAVA, 17);
    Job publish = job("publish")
        .needs(check)
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(30)
        .environment(Environment.of("maven-central")
            .url("https://library.example/releases/"
                + check.output(Verify.PROJECT_VERSION)))
        .permissions(CONTENTS.write())
        .steps(
            uses(Checkout.action().persistCredentials(false)).name("Check out"),
            uses(SetupJava.action()
                .distribution("temurin")
                .javaVersion(17)
                .serverId("central")
                .serverUsername("CENTRAL_USER")
                .serverPassword("CENTRAL_TOKEN")
                .gpgPrivateKey(secrets("GPG_PRIVATE_KEY")))
                .name("Set up the JDK"),
            run("mvn --batch-mode --no-transfer-progress -Prelease deploy")
                .name("Publish")
                .env("CENTRAL_USER", secrets("CENTRAL_USER"))
                .env("CENTRAL_TOKEN", secrets("CENTRAL_TOKEN")),
            run("gh release create \"$TAG\" --verify-tag --generate-notes")
                .name("Make the release")
                .env("GH_TOKEN", github.token())
                .env("TAG", github.refName()));
    return Workflow.of("release")
        .name("Release")
        .on(push().tags("v*"))
        .permissions(CONTENTS.read())
        .concurrency(Concurrency.group("release").queue(Concurrency.Queue.MAX))
        .jobs(check, publish);
  }
}
