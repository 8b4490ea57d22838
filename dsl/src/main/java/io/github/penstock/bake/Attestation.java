package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** What a build says about its result. */
public sealed interface Attestation extends Value {

  /** How it was built. */
  static Provenance provenance() {
    return new Provenance(Settings.ofType("provenance"));
  }

  /** What is in it. */
  static Sbom sbom() {
    return new Sbom(Settings.ofType("sbom"));
  }

  /** See {@link Attestation#provenance()}. */
  final class Provenance extends Settings<Provenance> implements Attestation {
    private Provenance(HclExpression.Struct entries) {
      super(entries);
    }

    /** How much provenance tells. */
    public Provenance mode(ProvenanceMode mode) {
      return mode(mode.toString());
    }

    public Provenance mode(String mode) {
      return with("mode", mode);
    }

    /** The version of SLSA that provenance follows, {@code v1}. */
    public Provenance version(String version) {
      return with("version", version);
    }

    /** A URL that says who built it. */
    public Provenance builderId(String url) {
      return with("builder-id", url);
    }

    /** The name of the file for exporters that write files. */
    public Provenance filename(String name) {
      return with("filename", name);
    }

    /** Whether it is left out where it cannot be inside the image. */
    public Provenance inlineOnly(boolean only) {
      return with("inline-only", only);
    }

    /** Whether the build claims to give the same result again. */
    public Provenance reproducible(boolean reproducible) {
      return with("reproducible", reproducible);
    }

    /** Takes back what was inherited, which an empty list cannot. */
    public Provenance disabled() {
      return with("disabled", true);
    }

    public Provenance disabled(ScalarValue disabled) {
      return with("disabled", disabled);
    }

    @Override
    Provenance copy(HclExpression.Struct changed) {
      return new Provenance(changed);
    }
  }

  /** See {@link Attestation#sbom()}. */
  final class Sbom extends Settings<Sbom> implements Attestation {
    private Sbom(HclExpression.Struct entries) {
      super(entries);
    }

    /** The image that makes it. */
    public Sbom generator(String image) {
      return with("generator", image);
    }

    /** Takes back what was inherited, which an empty list cannot. */
    public Sbom disabled() {
      return with("disabled", true);
    }

    public Sbom disabled(ScalarValue disabled) {
      return with("disabled", disabled);
    }

    @Override
    Sbom copy(HclExpression.Struct changed) {
      return new Sbom(changed);
    }
  }
}
