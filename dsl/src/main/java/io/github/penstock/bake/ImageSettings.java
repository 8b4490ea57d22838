package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/**
 * What exporters of images have in common.
 *
 * @param <S> the exporter
 */
public abstract class ImageSettings<S extends ImageSettings<S>> extends Settings<S> {

  ImageSettings(HclExpression.Struct entries) {
    super(entries);
  }

  /** Names, separated by commas; without it, the target's tags. */
  public S name(String names) {
    return with("name", names);
  }

  public S ociMediatypes(boolean oci) {
    return with("oci-mediatypes", oci);
  }

  /** Whether attestations are artifacts as OCI 1.1 has them. */
  public S ociArtifact(boolean artifact) {
    return with("oci-artifact", artifact);
  }

  public S attestationInline(boolean inline) {
    return with("attestation-inline", inline);
  }

  public S preferNondistLayers(boolean prefer) {
    return with("prefer-nondist-layers", prefer);
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

  /** Whether layers that have another compression are compressed anew. */
  public S forceCompression(boolean force) {
    return with("force-compression", force);
  }

  /** Whether the times in layers become those of the source. */
  public S rewriteTimestamp(boolean rewrite) {
    return with("rewrite-timestamp", rewrite);
  }

  public S annotation(String key, String value) {
    return with("annotation." + key, value);
  }

  public S annotation(AnnotationLevel level, String key, String value) {
    return with("annotation-" + level + "." + key, value);
  }
}
