package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.stream.Stream;

/**
 * Where build cache comes from or goes to. Credentials are variables, which the environment sets: in a
 * file they would be seen.
 */
public sealed interface BuildCache extends Value {

  /** The names of the settings that are there. */
  Stream<String> settings();

  /** The cache of GitHub Actions. Targets that share a scope overwrite each other's. */
  static Gha gha() {
    return new Gha(Settings.ofType("gha"));
  }

  /** An image of its own in a registry, {@code ghcr.io/owner/app:cache}. */
  static Registry registry(String ref) {
    return new Registry(Settings.ofType("registry")).with("ref", ref);
  }

  /** Inside the image that is pushed; to be read again as {@link #registry(String)}. */
  static Inline inline() {
    return new Inline(Settings.ofType("inline"));
  }

  /** A folder to read from. */
  static Local localFrom(String src) {
    return new Local(Settings.ofType("local")).with("src", src);
  }

  /** A folder to write to. */
  static Local localTo(String dest) {
    return new Local(Settings.ofType("local")).with("dest", dest);
  }

  static S3 s3(String bucket, String region) {
    return new S3(Settings.ofType("s3")).with("bucket", bucket).with("region", region);
  }

  static Azblob azblob(String accountUrl) {
    return new Azblob(Settings.ofType("azblob")).with("account_url", accountUrl);
  }

  /** Settings that several kinds of cache know when they are written. */
  abstract sealed class Export<S extends Export<S>> extends Settings<S> {

    private Export(HclExpression.Struct entries) {
      super(entries);
    }

    public S mode(CacheMode mode) {
      return mode(mode.toString());
    }

    public S mode(String mode) {
      return with("mode", mode);
    }

    /** Whether a build goes on when its cache cannot be written. */
    public S ignoreError(boolean ignore) {
      return with("ignore-error", ignore);
    }

    public Stream<String> settings() {
      return keys();
    }
  }

  /** Layers as images have them. */
  abstract sealed class Layers<S extends Layers<S>> extends Export<S> {

    private Layers(HclExpression.Struct entries) {
      super(entries);
    }

    public S compression(Compression compression) {
      return compression(compression.toString());
    }

    public S compression(String compression) {
      return with("compression", compression);
    }

    public S compressionLevel(int level) {
      return with("compression-level", level);
    }

    public S forceCompression(boolean force) {
      return with("force-compression", force);
    }

    public S ociMediatypes(boolean oci) {
      return with("oci-mediatypes", oci);
    }

    public S imageManifest(boolean manifest) {
      return with("image-manifest", manifest);
    }
  }

  /** See {@link BuildCache#gha()}. */
  final class Gha extends Export<Gha> implements BuildCache {
    private Gha(HclExpression.Struct entries) {
      super(entries);
    }

    /** BuildKit's own scope is {@code buildkit}. */
    public Gha scope(String scope) {
      return with("scope", scope);
    }

    public Gha scope(ScalarValue scope) {
      return with("scope", scope);
    }

    /**
     * The name of the target is the scope: each target has its own, also those of a matrix, and those
     * that inherit the cache.
     */
    public Gha perTargetScope() {
      return put("scope", OwnScope.EXPRESSION);
    }

    /** How long to wait for the service, {@code 10m}. */
    public Gha timeout(String duration) {
      return with("timeout", duration);
    }

    public Gha url(String url) {
      return with("url", url);
    }

    public Gha urlV2(String url) {
      return with("url_v2", url);
    }

    /** Of the cache service; on GitHub's runners an action has to hand it on. */
    public Gha token(Variable token) {
      return with("token", token);
    }

    /** Of GitHub's API, which is asked what there is where the cache service is slow to say. */
    public Gha ghtoken(Variable token) {
      return with("ghtoken", token);
    }

    public Gha repository(String ownerAndName) {
      return with("repository", ownerAndName);
    }

    public Gha version(int version) {
      return with("version", version);
    }

    @Override
    Gha copy(HclExpression.Struct changed) {
      return new Gha(changed);
    }
  }

  /** See {@link BuildCache#registry(String)}. */
  final class Registry extends Layers<Registry> implements BuildCache {
    private Registry(HclExpression.Struct entries) {
      super(entries);
    }

    public Registry insecure(boolean insecure) {
      return with("registry.insecure", insecure);
    }

    @Override
    Registry copy(HclExpression.Struct changed) {
      return new Registry(changed);
    }
  }

  /** See {@link BuildCache#inline()}. */
  final class Inline extends Settings<Inline> implements BuildCache {
    private Inline(HclExpression.Struct entries) {
      super(entries);
    }

    @Override
    public Stream<String> settings() {
      return keys();
    }

    @Override
    Inline copy(HclExpression.Struct changed) {
      return new Inline(changed);
    }
  }

  /** See {@link BuildCache#localFrom(String)} and {@link BuildCache#localTo(String)}. */
  final class Local extends Layers<Local> implements BuildCache {
    private Local(HclExpression.Struct entries) {
      super(entries);
    }

    public Local tag(String tag) {
      return with("tag", tag);
    }

    public Local digest(String digest) {
      return with("digest", digest);
    }

    /** Whether what was in the folder is dropped first. */
    public Local reset(boolean reset) {
      return with("reset", reset);
    }

    @Override
    Local copy(HclExpression.Struct changed) {
      return new Local(changed);
    }
  }

  /** See {@link BuildCache#s3(String, String)}. */
  final class S3 extends Export<S3> implements BuildCache {
    private S3(HclExpression.Struct entries) {
      super(entries);
    }

    /** Names of the manifest, separated by {@code ;}. */
    public S3 name(String names) {
      return with("name", names);
    }

    public S3 prefix(String prefix) {
      return with("prefix", prefix);
    }

    public S3 blobsPrefix(String prefix) {
      return with("blobs_prefix", prefix);
    }

    public S3 manifestsPrefix(String prefix) {
      return with("manifests_prefix", prefix);
    }

    public S3 endpointUrl(String url) {
      return with("endpoint_url", url);
    }

    public S3 usePathStyle(boolean use) {
      return with("use_path_style", use);
    }

    /** How old a blob may get before its date is renewed, {@code 24h}. */
    public S3 touchRefresh(String duration) {
      return with("touch_refresh", duration);
    }

    public S3 uploadParallelism(int uploads) {
      return with("upload_parallelism", uploads);
    }

    public S3 disableAcceptEncoding(boolean disable) {
      return with("disable_accept_encoding", disable);
    }

    /** {@code standard} or {@code adaptive}. */
    public S3 retryMode(String mode) {
      return with("retry_mode", mode);
    }

    public S3 retryMaxAttempts(int attempts) {
      return with("retry_max_attempts", attempts);
    }

    public S3 accessKeyId(Variable id) {
      return with("access_key_id", id);
    }

    public S3 secretAccessKey(Variable key) {
      return with("secret_access_key", key);
    }

    public S3 sessionToken(Variable token) {
      return with("session_token", token);
    }

    @Override
    S3 copy(HclExpression.Struct changed) {
      return new S3(changed);
    }
  }

  /** See {@link BuildCache#azblob(String)}. */
  final class Azblob extends Export<Azblob> implements BuildCache {
    private Azblob(HclExpression.Struct entries) {
      super(entries);
    }

    /** Names of the manifest, separated by {@code ;}. */
    public Azblob name(String names) {
      return with("name", names);
    }

    public Azblob container(String container) {
      return with("container", container);
    }

    public Azblob accountName(String name) {
      return with("account_name", name);
    }

    public Azblob prefix(String prefix) {
      return with("prefix", prefix);
    }

    public Azblob blobsPrefix(String prefix) {
      return with("blobs_prefix", prefix);
    }

    public Azblob manifestsPrefix(String prefix) {
      return with("manifests_prefix", prefix);
    }

    public Azblob secretAccessKey(Variable key) {
      return with("secret_access_key", key);
    }

    @Override
    Azblob copy(HclExpression.Struct changed) {
      return new Azblob(changed);
    }
  }
}
