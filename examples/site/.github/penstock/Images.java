import io.github.penstock.bake.*;
import java.util.Arrays;
import java.util.List;

/** The images of the site: one Dockerfile, one target for each service. */
final class Images {

  static final String FILE = "deployment/docker-bake.multistage.hcl";

  private static final Variable REGISTRY = Variable.of("REGISTRY").defaultValue("ghcr.io");
  private static final Variable IMAGE_PREFIX =
      Variable.of("IMAGE_PREFIX").defaultValue("example/site");
  private static final Variable TAG = Variable.of("TAG").defaultValue("latest");

  private static final Target COMMON = Target.of("_common")
      .context(".")
      .dockerfile("deployment/Dockerfile.multistage")
      .platforms("linux/amd64")
      .cacheFrom(BuildCache.gha().perTargetScope())
      .cacheTo(BuildCache.gha().perTargetScope().mode(CacheMode.MAX));

  /** The image that the tests run in: all dependencies, no assets. */
  private static final Target TEST = Target.of("test")
      .inherits(COMMON)
      .target("test")
      .tags(REGISTRY + "/" + IMAGE_PREFIX + "/test:" + TAG)
      .args("SKIP_JS_BUILD", "1");

  static BakeFile bakeFile() {
    List<Target> services = Arrays.stream(Service.values()).map(Images::target).toList();
    List<Target> essential = Service.essential().stream().map(Images::target).toList();
    return BakeFile.of(FILE)
        .variables(REGISTRY, IMAGE_PREFIX, TAG)
        .targets(COMMON, TEST)
        .targets(services)
        .groups(
            Group.of("production", services).comment("All that is deployed"),
            Group.of("essential", essential).comment("What the site cannot do without"),
            Group.of("test", TEST));
  }

  static Target target(Service service) {
    Target target = Target.of(service.id())
        .inherits(COMMON)
        .target(service.stage())
        .tags(
            REGISTRY + "/" + IMAGE_PREFIX + "-" + service.id() + ":" + TAG,
            REGISTRY + "/" + IMAGE_PREFIX + "-" + service.id() + ":latest");
    return service == Service.CELERY
        ? target.args("INSTALL_CHROMIUM", "1").comment("Takes screenshots, hence Chromium")
        : target;
  }
}
