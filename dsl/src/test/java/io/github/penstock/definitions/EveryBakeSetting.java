package io.github.penstock.definitions;

import io.github.penstock.bake.*;
import java.util.List;

/** A target for each object that a bake file takes: caches, exporters, attestations and the like. */
final class EveryBakeSetting {

  private static final Variable TOKEN = Variable.of("TOKEN").defaultValue("t");
  private static final Variable FLAG = Variable.of("FLAG").defaultValue(true);

  private static final Target GHA = Target.of("gha")
      .cacheFrom(BuildCache.gha().scope(TOKEN.append("-web")).timeout("1m").token(TOKEN)
          .ghtoken(TOKEN).url("https://cache.example").urlV2("https://cache.example").version(2)
          .repository("acme/site"))
      .cacheTo(BuildCache.gha().perTargetScope().mode(CacheMode.MAX).ignoreError(true),
          BuildCache.gha().mode(CacheMode.MIN));
  private static final Target REGISTRY = Target.of("registry")
      .cacheFrom(BuildCache.registry("r").insecure(true))
      .cacheTo(BuildCache.registry("r").insecure(true).mode(CacheMode.MAX).ignoreError(true)
          .imageManifest(true).ociMediatypes(true).compression(Compression.ESTARGZ)
          .compressionLevel(3).forceCompression(true),
          BuildCache.registry("plain").compression(Compression.UNCOMPRESSED));
  private static final Target LOCAL = Target.of("local")
      .cacheFrom(BuildCache.localFrom("/tmp/a").tag("t").digest("sha256:0"))
      .cacheTo(BuildCache.localTo("/tmp/a").tag("t").reset(true).mode(CacheMode.MAX)
          .ignoreError(true).imageManifest(true).ociMediatypes(true)
          .compression(Compression.GZIP).compressionLevel(1).forceCompression(false),
          BuildCache.inline());
  private static final Target S3 = Target.of("s3")
      .cacheFrom(BuildCache.s3("b", "eu").prefix("p").name("a;b").blobsPrefix("b/")
          .manifestsPrefix("m/").endpointUrl("https://s3.example").accessKeyId(TOKEN)
          .secretAccessKey(TOKEN).sessionToken(TOKEN).usePathStyle(true)
          .disableAcceptEncoding(true).retryMode("standard").retryMaxAttempts(3))
      .cacheTo(BuildCache.s3("b", "eu").accessKeyId(TOKEN).secretAccessKey(TOKEN)
          .sessionToken(TOKEN).mode(CacheMode.MAX).ignoreError(true).touchRefresh("24h")
          .uploadParallelism(4));
  private static final Target AZBLOB = Target.of("azblob")
      .cacheFrom(BuildCache.azblob("https://a.example").accountName("a").container("c").prefix("p")
          .name("n").blobsPrefix("b/").manifestsPrefix("m/").secretAccessKey(TOKEN))
      .cacheTo(BuildCache.azblob("https://a.example").mode(CacheMode.MAX).ignoreError(true));
  private static final Target IMAGES = Target.of("images")
      .output(Exporter.image().name("acme/site").push(FLAG).pushByDigest(false).insecure(true)
          .unpack(true).store(true).danglingNamePrefix("d").nameCanonical(true)
          .ociMediatypes(true).ociArtifact(true).attestationInline(true).preferNondistLayers(true)
          .compression(Compression.ZSTD).compressionLevel(3).forceCompression(true)
          .rewriteTimestamp(true).annotation("k", "v")
          .annotation(AnnotationLevel.INDEX, "k", "v"))
      .output(Exporter.registry(), Exporter.docker().dest("d.tar").tar(true),
          Exporter.oci("o.tar").tar(false));
  private static final Target FILES = Target.of("files")
      .output(Exporter.local("out").platformSplit(true).mode(FolderMode.DELETE),
          Exporter.local("more").mode(FolderMode.COPY),
          Exporter.tar("out.tar").platformSplit(true), Exporter.cacheOnly());
  private static final Target ATTESTED = Target.of("attested")
      .attest(Attestation.provenance().mode(ProvenanceMode.MAX).version("v1").builderId("https://b")
          .filename("p.json").inlineOnly(true).reproducible(true).disabled(FLAG))
      .attest(Attestation.provenance().mode(ProvenanceMode.MIN).disabled(),
          Attestation.sbom().generator("g"), Attestation.sbom().disabled())
      .annotations(
          Annotation.of("k", "v").on(AnnotationLevel.MANIFEST_DESCRIPTOR,
              AnnotationLevel.INDEX_DESCRIPTOR, AnnotationLevel.MANIFEST.of(Platform.LINUX_ARM64)));
  private static final Target RUN = Target.of("run").args(TOKEN, FLAG)
      .secret(BuildSecret.env("a", "A"), BuildSecret.file("b", "/dev/null"))
      .network(NetworkMode.NONE).call(CallMethod.CHECK)
      .policy(Policy.file("p.rego").reset(true).strict(true).logLevel("info"), Policy.disabled());
  private static final Target OTHERS = Target.of("others").network(NetworkMode.DEFAULT)
      .call(CallMethod.OUTLINE);
  /** In no group: buildx looks for the keys at once. */
  private static final Target KEYS = Target.of("keys").ssh(Ssh.agent(), Ssh.of("key", "id_rsa"));
  private static final Target LAST = Target.of("last").call(CallMethod.TARGETS);

  private EveryBakeSetting() {}

  static BakeFile file() {
    List<Target> all = List.of(GHA, REGISTRY, LOCAL, S3, AZBLOB, IMAGES, FILES, ATTESTED, RUN,
        OTHERS, LAST);
    return BakeFile.of("docker-bake.hcl").variables(TOKEN, FLAG)
        .groups(Group.of("default", all)).targets(all).targets(KEYS);
  }
}
