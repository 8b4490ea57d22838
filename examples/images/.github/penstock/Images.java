import io.github.penstock.bake.*;

/** Each JDK on each distribution, all with the same tools: one Dockerfile, six images. */
final class Images {

  /** What CI sets; anybody else builds {@code dev}. */
  static final Variable VERSION = Variable.of("VERSION")
      .description("The version of the images: a tag such as v1.4.0, or dev")
      .defaultValue("dev")
      .validation(Images::isVersion, "VERSION is v1.2.3 or dev");

  /** The environment variable with the password of the mirror of packages. */
  static final String MIRROR_TOKEN = "MIRROR_TOKEN";

  private static final Variable REGISTRY = Variable.of("REGISTRY")
      .description("Where the images go")
      .defaultValue("ghcr.io/acme");

  private static final Variable TOOLS_VERSION = Variable.of("TOOLS_VERSION")
      .description("Another version of the tools than that of the Dockerfile")
      .defaultValue(Hcl.nothing());

  private static final MatrixAxis JDK = MatrixAxis.of("jdk", 17, 21, 25);

  private static final MatrixAxis OS = MatrixAxis.of("os",
      Hcl.object().with("name", "debian").with("image", "debian:trixie-slim"),
      Hcl.object().with("name", "alpine").with("image", "alpine:3.22"));

  private static final Local IMAGE = Local.of("image");
  private static final Local VARIANT = Local.of("variant");

  /** The names of an image: a moving one, and one for good if this is a version. */
  private static final BakeFunction TAGS = BakeFunction.of("tags", IMAGE, VARIANT)
      .result(Hcl.list(REGISTRY + "/" + IMAGE + ":" + VARIANT)
          .concat(VERSION.ne("dev")
              .then(Hcl.list(REGISTRY + "/" + IMAGE + ":" + VARIANT + "-" + VERSION))
              .orEmpty()))
      .comment("A moving name, and one for good if this is a version");

  private static final Target COMMON = Target.of("_common")
      .platforms(Platform.LINUX_AMD64, Platform.LINUX_ARM64)
      .labels("org.opencontainers.image.source", "https://github.com/acme/images")
      .labels("org.opencontainers.image.version", VERSION)
      .cacheFrom(BuildCache.gha().perTargetScope())
      .cacheTo(BuildCache.gha().perTargetScope().mode(CacheMode.MAX))
      .attest(Attestation.provenance().mode(ProvenanceMode.MAX), Attestation.sbom());

  private static final Target TOOLS = Target.of("tools")
      .description("What every image has in /usr/local/bin")
      .inherits(COMMON)
      .target("tools")
      .args(TOOLS_VERSION)
      .secret(BuildSecret.env("mirror", MIRROR_TOKEN));

  private static final Target JRE = Target.of("jre")
      .description("A JRE for services")
      .inherits(COMMON)
      .matrix(JDK, OS)
      .name("jre-" + JDK + "-" + OS.get("name"))
      .target("jre")
      .contexts("tools", TOOLS)
      .contexts("os", "docker-image://" + OS.get("image"))
      .args("JDK", JDK)
      .tags(TAGS.call("jre", JDK + "-" + OS.get("name")).asArray());

  private static final Target CHECK = Target.of("check")
      .description("Mistakes in the Dockerfile")
      .call(CallMethod.CHECK);

  static BakeFile bakeFile() {
    return BakeFile.of("docker-bake.hcl")
        .variables(VERSION, REGISTRY, TOOLS_VERSION)
        .functions(TAGS)
        .groups(Group.of("default", JRE).description("Everything that is published"))
        .targets(COMMON, TOOLS, JRE, CHECK);
  }

  private static BoolValue isVersion(Variable version) {
    AnyValue match = BuiltIn.REGEX.call(Hcl.literal("^v[0-9]+[.][0-9]+[.][0-9]+$"), version);
    return version.eq("dev").or(BuiltIn.CAN.call(match).asBool());
  }
}
