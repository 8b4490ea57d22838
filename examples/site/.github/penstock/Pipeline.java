import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.PullRequestTrigger.Type.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.actions.*;
import io.github.penstock.bake.BakeFile;
import io.github.penstock.expression.*;
import io.github.penstock.workflow.*;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Build once, test that image, ship it. */
final class Pipeline {

  private static final String REGISTRY = "ghcr.io";
  private static final String[] DOCS = {"**.md", "docs/**", "LICENSE", ".gitignore"};

  private static final BoolExpr ON_MAIN = github.ref().eq("refs/heads/main");

  private static final Output IMAGE = output("image");
  private static final Output SERVICES = output("services");
  private static final Output DEPLOYMENT = output("deployment");

  private static final Env BAKE = Env.of("REGISTRY", REGISTRY)
      .and("IMAGE_PREFIX", github.repository());
  private static final Env GH = Env.of("GH_TOKEN", github.token())
      .and("GH_REPO", github.repository());

  static Workflow workflow(BakeFile images) {
    Job build = build();
    Job test = testSuite(build);
    Job production = productionImages(images);
    Job tag = tagProductionImages(test, production);
    Job plan = planDeployment(tag);
    Job deploy = deploy(plan);
    Job finish = finishDeployment(plan, deploy);
    return Workflow.of("pipeline")
        .name("Pipeline")
        .runName(github.event().string("head_commit.message")
            .orElse(github.event().string("pull_request.title"))
            .orElse("Pipeline by hand"))
        .on(
            push().branches("main").pathsIgnore(DOCS),
            pullRequest()
                .types(OPENED, SYNCHRONIZE, REOPENED, READY_FOR_REVIEW)
                .pathsIgnore(DOCS),
            workflowDispatch())
        .permissions(CONTENTS.read())
        .concurrency(Concurrency.group(github.workflow() + "-" + github.ref())
            .cancelInProgress(not(ON_MAIN))
            .comment("A new push to a branch ends the run of the old one; main finishes its runs"))
        .jobs(build, test, coverage(test), production, tag, plan, deploy, finish)
        .jobs(summary(List.of(test, production, tag, deploy, finish)));
  }

  private static Job build() {
    String image = REGISTRY + "/" + github.repository() + "/test";
    String reference = image + ":sha-" + github.sha();
    return job("build")
        .comment("One image with all dependencies; the tests run in it")
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(15)
        .permissions(CONTENTS.read(), PACKAGES.write())
        .steps(uses(Checkout.action().persistCredentials(false)).name("Check out"))
        .steps(loggedIn())
        .steps(uses(DockerBuildPush.action()
            .context(".")
            .file("deployment/Dockerfile.multistage")
            .target("test")
            .push(true)
            .tags(reference, image + ":cache")
            .buildArgs("BUILDKIT_INLINE_CACHE=1", "SKIP_JS_BUILD=1")
            .cacheFrom("type=registry,ref=" + image + ":cache")
            .cacheTo("type=inline"))
            .name("Build and push the image"))
        .output(IMAGE, reference);
  }

  private static Job testSuite(Job build) {
    Health patient = Health.command("curl -f http://localhost:9003/")
        .interval(Duration.ofSeconds(10)).timeout(Duration.ofSeconds(5)).retries(10);
    return job("test-suite")
        .needs(build)
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(20)
        .permissions(CONTENTS.read(), PACKAGES.read())
        .container(image(build.output(IMAGE)).credentials(github.actor(), github.token()))
        .service("postgres", image("postgres:16")
            .env("POSTGRES_PASSWORD", "postgres")
            .env("POSTGRES_DB", "site")
            .health("pg_isready -U postgres"))
        .service("redis", image("redis:7").health("redis-cli ping"))
        .service("questdb", image("questdb/questdb:8.2.1").health(patient))
        .env("CI", true)
        .env("DJANGO_SETTINGS_MODULE", "config.settings_test")
        .env("DATABASE_URL", "postgres://postgres:postgres@postgres:5432/site")
        .env("REDIS_URL", "redis://redis:6379/0")
        .env("QUESTDB_URL", "http://questdb:9000")
        .steps(
            uses(Checkout.action().persistCredentials(false)).name("Check out"),
            run("""
                python manage.py makemigrations --check --dry-run
                python manage.py check --deploy
                """).name("Check migrations and settings"),
            run("""
                coverage run --parallel-mode manage.py test --no-input --parallel --timing
                coverage combine
                coverage xml
                """).name("Run the test suite"),
            uses(UploadArtifact.action()
                .name("coverage")
                .path("coverage.xml")
                .retentionDays(7)
                .ifNoFilesFound(UploadArtifact.IfNoFilesFound.ERROR))
                .name("Keep the coverage"));
  }

  private static Job coverage(Job test) {
    return job("coverage")
        .comment("Tells Codecov; never blocks")
        .needs(test)
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(5)
        .continueOnError()
        .steps(
            uses(Checkout.action().persistCredentials(false)).name("Check out"),
            uses(DownloadArtifact.action().name("coverage")).name("Get the coverage"),
            uses(Codecov.action()
                .token(secrets("CODECOV_TOKEN"))
                .files("coverage.xml")
                .failCiIfError(false))
                .name("Send it to Codecov"));
  }

  private static Job productionImages(BakeFile images) {
    return job("build-production-images")
        .comment("In parallel to the tests, under a tag that only this run knows")
        .when(ON_MAIN)
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(20)
        .permissions(CONTENTS.read(), PACKAGES.write())
        .steps(uses(Checkout.action().persistCredentials(false)).name("Check out"))
        .steps(loggedIn())
        .steps(uses(DockerBake.action()
            .source(".")
            .files(images)
            .targets(images.group("production"))
            .push(true)
            .provenance(false))
            .name("Build and push the images")
            .env(BAKE)
            .env("TAG", "build-" + github.runId()));
  }

  private static Job tagProductionImages(Job test, Job production) {
    return job("tag-production-images")
        .comment("All services get the commit's tag, or none does")
        .needs(test, production)
        .when(ON_MAIN)
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(5)
        .permissions(PACKAGES.write())
        .steps(loggedIn())
        .steps(runFile("tag-images.sh")
            .name("Tag the images with the commit")
            .env(BAKE)
            .env("SERVICES", serviceIds(List.of(Service.values())))
            .env("FROM", "build-" + github.runId())
            .env("TO", github.sha()));
  }

  private static Job planDeployment(Job tag) {
    RunStep services = runFile("services-to-deploy.sh")
        .id("services")
        .name("Find the services that changed")
        .env("ALWAYS", serviceIds(Service.always()))
        .env("ON_CHANGE", serviceIds(Service.onChange()));
    RunStep deployment = runFile("create-deployment.sh")
        .id("deployment")
        .name("Open a deployment")
        .env(GH)
        .env("SHA", github.sha());
    return job("plan-deployment")
        .needs(tag)
        .when(ON_MAIN)
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(5)
        .permissions(CONTENTS.read(), DEPLOYMENTS.write())
        .steps(
            uses(Checkout.action().fetchDepth(2).persistCredentials(false)).name("Check out"),
            services,
            deployment)
        .output(SERVICES, services.output(SERVICES))
        .output(DEPLOYMENT, deployment.output(DEPLOYMENT));
  }

  private static Job deploy(Job plan) {
    ComputedAxis service = axis("service", fromJson(plan.output(SERVICES)).asArray());
    String secret = "CAPROVER_{0}_APP_";
    return job("deploy")
        .comment("CapRover starts the new container before it stops the old one")
        .needs(plan)
        .when(ON_MAIN)
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(10)
        .strategy(matrix(service).failFast(false))
        .steps(run("""
            docker run --rm caprover/cli-caprover:2 caprover deploy \\
              --caproverUrl "$CAPROVER_SERVER" \\
              --appToken "$APP_TOKEN" \\
              --appName "$APP_NAME" \\
              --imageName "$IMAGE"
            """)
            .name("Deploy " + service + " to CapRover")
            .env("CAPROVER_SERVER", secrets("CAPROVER_SERVER"))
            .env("APP_TOKEN", secrets(format(secret + "TOKEN", service.value())))
            .env("APP_NAME", secrets(format(secret + "NAME", service.value())))
            .env("IMAGE", REGISTRY + "/" + github.repository() + "-" + service + ":"
                + github.sha())
            .ignore("overprovisioned-secrets", "a service has secrets of its own"));
  }

  private static Job finishDeployment(Job plan, Job deploy) {
    return job("finish-deployment")
        .needs(plan, deploy)
        .when(allOf(always(), ON_MAIN, plan.result().success()))
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(5)
        .permissions(DEPLOYMENTS.write())
        .steps(runFile("finish-deployment.sh")
            .name("Close the deployment")
            .env(GH)
            .env("DEPLOYMENT", plan.output(DEPLOYMENT))
            .env("STATE", deploy.result().success().then("success").orElse("failure")));
  }

  private static Job summary(List<Job> jobs) {
    RunStep report = runFile("summary.sh").name("Write the summary");
    for (Job job : jobs) {
      report = report.env("RESULT_" + job.id().toUpperCase(Locale.ROOT).replace('-', '_'),
          job.result().value());
    }
    return job("summary")
        .needs(jobs)
        .when(always().and(ON_MAIN))
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(2)
        .steps(report);
  }

  private static List<Step> loggedIn() {
    return List.of(
        uses(SetupBuildx.action().cacheBinary(false)).name("Set up Buildx"),
        uses(DockerLogin.action()
            .registry(REGISTRY)
            .username(github.actor())
            .password(github.token()))
            .name("Log in to the registry"));
  }

  private static String serviceIds(List<Service> services) {
    return String.join(" ", services.stream().map(Service::id).toList());
  }
}
