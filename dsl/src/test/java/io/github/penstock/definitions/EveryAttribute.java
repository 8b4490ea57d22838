package io.github.penstock.definitions;

import io.github.penstock.bake.*;

/** A bake file with every attribute of every block. */
final class EveryAttribute {

  static final Variable REGISTRY = Variable.of("REGISTRY").defaultValue("ghcr.io")
      .description("Where images go").comment("Set by CI");
  static final Variable PLATFORMS = Variable.of("PLATFORMS")
      .type(VariableType.list(VariableType.STRING)).defaultValue(Hcl.list("linux/amd64"));
  static final Variable RETRIES = Variable.of("RETRIES").type(VariableType.NUMBER).defaultValue(3);
  static final Variable PUSH = Variable.of("PUSH").defaultValue(false);
  static final Variable SHARDS =
      Variable.of("SHARDS").type(VariableType.map(VariableType.set(VariableType.NUMBER)))
          .defaultValue(Hcl.object());
  static final Variable OWNER = Variable.of("OWNER")
      .type(VariableType.object().with("name", VariableType.STRING)
          .withOptional("pair", VariableType.tuple(VariableType.BOOL, VariableType.ANY)))
      .defaultValue(Hcl.object().with("name", "acme"));
  static final Variable CHANNEL = Variable.of("CHANNEL").defaultValue("stable")
      .validation(channel().eq("stable").or(channel().eq("edge")), "CHANNEL is stable or edge");
  static final Global IMAGE =
      Global.of("image", REGISTRY + "/" + OWNER.get("name")).comment("Without a tag");

  static final Local SUFFIX = Local.of("suffix");
  static final Local MORE = Local.of("more");
  static final Local ITEM = Local.of("item");
  static final BakeFunction TAGS = BakeFunction.of("tags", SUFFIX).variadicParams(MORE)
      .result(Hcl.list(IMAGE + ":" + CHANNEL + SUFFIX)
          .concat(MORE.asArray().mapIf(ITEM, ITEM.isNotEmpty(), Hcl.text(IMAGE + ":" + ITEM))))
      .comment("All names of an image");

  static final Target COMMON = Target.of("_common").context(".").dockerfile("docker/Dockerfile")
      .cacheFrom(BuildCache.gha().scope("web"), BuildCache.registry("ghcr.io/acme/cache"))
      .cacheFrom("type=local,src=/tmp/cache");
  static final Target BASE = Target.of("base").inherits(COMMON).target("base")
      .output(Exporter.cacheOnly());
  static final Target WEB = Target.of("web").comment("What users see").description("The site")
      .inherits(COMMON).context(Hcl.commandContext()).contexts("base", BASE)
      .contexts("docs", "docs").contexts("alpine", REGISTRY.eq("ghcr.io").then("a").orElse("b"))
      .dockerfile(PUSH.asBool().then("Dockerfile").orElse("dev.Dockerfile"))
      .target(CHANNEL).args("RETRIES", RETRIES).args("NOTHING", Hcl.nothing()).args("INLINE", 1)
      .args("FLAG", true).args("SEPARATOR", ',').args("SHELL", Hcl.literal("${HOME}"))
      .args("NEXT", RETRIES.asNumber().plus(1).times(2))
      .labels("org.opencontainers.image.title", "Site").labels("channel", CHANNEL)
      .annotations(Annotation.of("title", "Site"),
          Annotation.of("k", "v").on(AnnotationLevel.INDEX, AnnotationLevel.MANIFEST))
      .annotations("manifest:a=b").tags(TAGS.call(Hcl.text(""), CHANNEL.upper()).asArray())
      .platforms(PLATFORMS.asArray())
      .cacheTo(BuildCache.gha().scope("web").mode(CacheMode.MAX).ignoreError(true))
      .cacheTo(BuildCache.inline(),
          BuildCache.registry("r").insecure(true).compression(Compression.ZSTD).compressionLevel(3)
              .forceCompression(true).ociMediatypes(true).imageManifest(true),
          BuildCache.localTo("/tmp/cache").reset(true))
      .output(Exporter.image().push(PUSH).rewriteTimestamp(true).annotation("a", "b"))
      .output(Exporter.local("out").platformSplit(false)).output("type=tar,dest=out.tar")
      .attest(Attestation.provenance().mode(ProvenanceMode.MAX).version("v1"))
      .attest(Attestation.sbom().generator("ghcr.io/acme/scanner"))
      .secret(BuildSecret.env("token", "TOKEN"), BuildSecret.file("npmrc", "/dev/null"))
      .secret("id=other,env=OTHER").network(NetworkMode.HOST)
      .entitlements(Entitlement.NETWORK_HOST, Entitlement.device("nvidia.com/gpu=all"))
      .extraHosts("db", "10.0.0.1").noCache(true).noCacheFilter("base", "web").pull(true)
      .shmSize("128m").ulimits("nofile", 1024, 2048).ulimits("nproc", 64)
      .call(CallMethod.BUILD);
  static final Target INLINE = Target.of("inline").dockerfileInline("""
      FROM alpine
      RUN echo "%s" $HOME
      """.formatted(Hcl.literal("${PATH}"))).noCache(PUSH).pull(PUSH).tags(Hcl.list())
      .resources(Resources.unlimited().memory("1g").memorySwap("2g").cpuShares(2).cpuPeriod(3)
          .cpuQuota(4).cpusetCpus("0-1").cpusetMems("0"))
      .policy(Policy.file("p.rego").strict(true).reset(false).logLevel("info"))
      .ssh(Ssh.agent(), Ssh.of("key", "id_rsa")).ssh("other").raw("future", 1);

  static final MatrixAxis JDK = MatrixAxis.of("jdk", 17, 21);
  static final MatrixAxis FLAVOUR = MatrixAxis.of("flavour",
      Hcl.object().with("name", "slim").with("base", "debian:slim"),
      Hcl.object().with("name", "alpine").with("base", "alpine"));
  static final Target JAVA = Target.of("java").inherits(COMMON).matrix(JDK, FLAVOUR)
      .name("java-" + JDK + "-" + FLAVOUR.get("name")).args("BASE", FLAVOUR.get("base"));

  private EveryAttribute() {}

  static BakeFile file() {
    Group site = Group.of("site", WEB, BASE).description("What is deployed");
    return BakeFile.of("docker-bake.hcl")
        .variables(REGISTRY, PLATFORMS, RETRIES, PUSH, SHARDS, OWNER, CHANNEL).globals(IMAGE)
        .functions(TAGS).groups(site, Group.of("default", site, JAVA).comment("Everything"))
        .targets(COMMON, BASE, WEB, INLINE, JAVA);
  }

  private static AnyValue channel() {
    return Hcl.expression("CHANNEL");
  }
}
