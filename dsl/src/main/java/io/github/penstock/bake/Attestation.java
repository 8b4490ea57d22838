package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** What a build says about its result. */
public final class Attestation extends Settings<Attestation> {

  private Attestation(HclExpression.Struct entries) {
    super(entries);
  }

  /** How it was built. */
  public static Attestation provenance() {
    return new Attestation(Settings.ofType("provenance"));
  }

  /** What is in it. */
  public static Attestation sbom() {
    return new Attestation(Settings.ofType("sbom"));
  }

  /** How much provenance tells. */
  public Attestation mode(ProvenanceMode mode) {
    return mode(mode.toString());
  }

  public Attestation mode(String mode) {
    return with("mode", mode);
  }

  /** The version of SLSA that provenance follows, {@code v1}. */
  public Attestation version(String version) {
    return with("version", version);
  }

  /** The image that makes the SBOM. */
  public Attestation generator(String image) {
    return with("generator", image);
  }

  /** Takes back what was inherited, which an empty list cannot. */
  public Attestation disabled() {
    return with("disabled", true);
  }

  @Override
  Attestation copy(HclExpression.Struct changed) {
    return new Attestation(changed);
  }
}
