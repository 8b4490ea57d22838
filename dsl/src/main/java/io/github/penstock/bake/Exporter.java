package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** What becomes of the result of a build. */
public sealed interface Exporter {

  HclExpression expression();

  /** An image in the builder's store; {@link Image#push(boolean)} sends it to a registry. */
  static Image image() {
    return new Image(Settings.ofType("image"));
  }

  /** An image that is pushed. */
  static Image registry() {
    return new Image(Settings.ofType("registry"));
  }

  /** An image in the local Docker. */
  static Image docker() {
    return new Image(Settings.ofType("docker"));
  }

  /** An archive in OCI's layout; {@link Image#dest(String)} is its file. */
  static Image oci() {
    return new Image(Settings.ofType("oci"));
  }

  /** The files of the result in a folder. */
  static Files local(String dest) {
    return new Files(Settings.ofType("local")).with("dest", dest);
  }

  /** The files of the result in an archive. */
  static Files tar(String dest) {
    return new Files(Settings.ofType("tar")).with("dest", dest);
  }

  /** Nothing but cache. */
  static CacheOnly cacheOnly() {
    return new CacheOnly(Settings.ofType("cacheonly"));
  }

  /** An image. */
  final class Image extends Settings<Image> implements Exporter {
    private Image(HclExpression.Struct entries) {
      super(entries);
    }

    /** Names, separated by commas; without it, the target's tags. */
    public Image name(String names) {
      return with("name", names);
    }

    public Image push(boolean push) {
      return with("push", push);
    }

    public Image push(ScalarValue push) {
      return with("push", push);
    }

    /** Whether it is pushed without its tags, to be put together later. */
    public Image pushByDigest(boolean push) {
      return with("push-by-digest", push);
    }

    /** Whether the registry may lack TLS. */
    public Image insecure(boolean insecure) {
      return with("registry.insecure", insecure);
    }

    public Image unpack(boolean unpack) {
      return with("unpack", unpack);
    }

    public Image store(boolean store) {
      return with("store", store);
    }

    /** The name of an image that has none. */
    public Image danglingNamePrefix(String prefix) {
      return with("dangling-name-prefix", prefix);
    }

    public Image nameCanonical(boolean canonical) {
      return with("name-canonical", canonical);
    }

    public Image ociMediatypes(boolean oci) {
      return with("oci-mediatypes", oci);
    }

    public Image ociArtifact(boolean artifact) {
      return with("oci-artifact", artifact);
    }

    public Image attestationInline(boolean inline) {
      return with("attestation-inline", inline);
    }

    public Image preferNondistLayers(boolean prefer) {
      return with("prefer-nondist-layers", prefer);
    }

    public Image compression(Compression compression) {
      return compression(compression.toString());
    }

    public Image compression(String compression) {
      return with("compression", compression);
    }

    public Image compressionLevel(int level) {
      return with("compression-level", level);
    }

    public Image forceCompression(boolean force) {
      return with("force-compression", force);
    }

    /** Whether the times in layers become those of the source. */
    public Image rewriteTimestamp(boolean rewrite) {
      return with("rewrite-timestamp", rewrite);
    }

    public Image annotation(String key, String value) {
      return with("annotation." + key, value);
    }

    /** The file of an archive; {@code -} is the standard output. */
    public Image dest(String path) {
      return with("dest", path);
    }

    /** Whether it is one file; else a folder. */
    public Image tar(boolean tar) {
      return with("tar", tar);
    }

    @Override
    Image copy(HclExpression.Struct changed) {
      return new Image(changed);
    }
  }

  /** Files. */
  final class Files extends Settings<Files> implements Exporter {
    private Files(HclExpression.Struct entries) {
      super(entries);
    }

    /** Whether each platform has a folder of its own. */
    public Files platformSplit(boolean split) {
      return with("platform-split", split);
    }

    @Override
    Files copy(HclExpression.Struct changed) {
      return new Files(changed);
    }
  }

  /** No result. */
  final class CacheOnly extends Settings<CacheOnly> implements Exporter {
    private CacheOnly(HclExpression.Struct entries) {
      super(entries);
    }

    @Override
    CacheOnly copy(HclExpression.Struct changed) {
      return new CacheOnly(changed);
    }
  }
}
