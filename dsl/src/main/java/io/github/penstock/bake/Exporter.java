package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** What becomes of the result of a build. */
public sealed interface Exporter extends Value {

  /** An image in the builder's store; {@link Image#push(boolean)} sends it to a registry. */
  static Image image() {
    return new Image(Settings.ofType("image"));
  }

  /** An image that is pushed. */
  static Image registry() {
    return new Image(Settings.ofType("registry"));
  }

  /** An image in the local Docker, or in a file that Docker loads. */
  static Archive docker() {
    return new Archive(Settings.ofType("docker"));
  }

  /** An archive in OCI's layout. */
  static Archive oci(String dest) {
    return new Archive(Settings.ofType("oci")).dest(dest);
  }

  /** The files of the result in a folder. */
  static Files local(String dest) {
    return new Files(Settings.ofType("local")).with("dest", dest);
  }

  /** The files of the result in an archive; {@code -} is the standard output. */
  static Files tar(String dest) {
    return new Files(Settings.ofType("tar")).with("dest", dest);
  }

  /** Nothing but cache. */
  static CacheOnly cacheOnly() {
    return new CacheOnly(Settings.ofType("cacheonly"));
  }

  /** An image of a registry. */
  final class Image extends ImageSettings<Image> implements Exporter {
    private Image(HclExpression.Struct entries) {
      super(entries);
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

    /** Whether it is pushed without its tags, to be put together later. */
    public Image pushByDigest(ScalarValue push) {
      return with("push-by-digest", push);
    }

    /** Whether the registry may lack TLS. */
    public Image insecure(boolean insecure) {
      return with("registry.insecure", insecure);
    }

    /** Whether containerd unpacks it for use. */
    public Image unpack(boolean unpack) {
      return with("unpack", unpack);
    }

    /** Whether it stays in the builder's store. */
    public Image store(boolean store) {
      return with("store", store);
    }

    /** The name of an image that has none, with its digest behind. */
    public Image danglingNamePrefix(String prefix) {
      return with("dangling-name-prefix", prefix);
    }

    /** Whether it has another name, with its digest. */
    public Image nameCanonical(boolean canonical) {
      return with("name-canonical", canonical);
    }

    @Override
    Image copy(HclExpression.Struct changed) {
      return new Image(changed);
    }
  }

  /** An image in a file. */
  final class Archive extends ImageSettings<Archive> implements Exporter {
    private Archive(HclExpression.Struct entries) {
      super(entries);
    }

    /** The file; {@code -} is the standard output. */
    public Archive dest(String path) {
      return with("dest", path);
    }

    /** Whether it is one file; else a folder. */
    public Archive tar(boolean tar) {
      return with("tar", tar);
    }

    @Override
    Archive copy(HclExpression.Struct changed) {
      return new Archive(changed);
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

    /** What becomes of what is in the folder. */
    public Files mode(FolderMode mode) {
      return with("mode", mode.toString());
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
