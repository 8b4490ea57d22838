import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.actions.*;
import io.github.penstock.bake.BakeFile;
import io.github.penstock.expression.*;
import io.github.penstock.repository.*;
import io.github.penstock.workflow.*;

/**
 * Images for services on the JVM: what is built is in {@link Images}, when and where it goes is here.
 * Every pull request builds them all, a tag publishes them.
 */
public final class Pipeline implements RepositoryDefinition {

  private static final BoolExpr ON_TAG = github.refType().eq("tag");

  @Override
  public Repository repository() {
    BakeFile images = Images.bakeFile();
    return Repository.of(workflow(images), images);
  }

  private static Workflow workflow(BakeFile images) {
    return Workflow.of("images")
        .name("Images")
        .on(push().branches("main").tags("v*"), pullRequest())
        .permissions(CONTENTS.read())
        .concurrency(Concurrency.group(github.workflow() + "-" + github.ref())
            .cancelInProgress(github.refType().ne("tag")))
        .jobs(check(images), build(images));
  }

  private static Job check(BakeFile images) {
    return job("check")
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(5)
        .steps(
            uses(Checkout.action().persistCredentials(false)).name("Check out"),
            uses(SetupBuildx.action().cacheBinary(false)).name("Set up Buildx"),
            uses(DockerBake.action()
                .source(".")
                .files(images)
                .targets(images.target("check")))
                .name("Look for mistakes in the Dockerfile"));
  }

  private static Job build(BakeFile images) {
    return job("build")
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(60)
        .permissions(CONTENTS.read(), PACKAGES.write())
        .steps(
            uses(Checkout.action().persistCredentials(false)).name("Check out"),
            uses(SetupQemu.action()).name("Set up QEMU"),
            uses(SetupBuildx.action().cacheBinary(false)).name("Set up Buildx"),
            uses(DockerLogin.action()
                .registry("ghcr.io")
                .username(github.actor())
                .password(github.token()))
                .name("Log in to the registry")
                .when(ON_TAG),
            uses(DockerBake.action()
                .source(".")
                .files(images)
                .targets(images.group("default"))
                .push(ON_TAG))
                .name("Build the images")
                .env(Images.VERSION.name(), ON_TAG.then(github.refName()).orElse("dev"))
                .env(Images.MIRROR_TOKEN, secrets("MIRROR_TOKEN")));
  }
}
