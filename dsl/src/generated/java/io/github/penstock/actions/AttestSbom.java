// Generated; to change it, change this table:
// schemas/actions/actions__attest-sbom.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/attest-sbom}, as of v4.1.0. See https://github.com/actions/attest-sbom. */
public final class AttestSbom extends Action<AttestSbom, AttestSbom.Outputs> {

  private AttestSbom(ActionCall call) {
    super(call);
  }

  public static AttestSbom action() {
    return new AttestSbom(ActionCall.of("actions/attest-sbom"));
  }

  @Override
  protected AttestSbom copy(ActionCall changed) {
    return new AttestSbom(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Adds items to input {@code subject-path}. */
  public AttestSbom subjectPath(String... items) {
    return withLines("subject-path", items);
  }

  /** Sets all of input {@code subject-path}. */
  public AttestSbom subjectPath(Expr value) {
    return with("subject-path", value);
  }

  /** Input {@code subject-digest}. */
  public AttestSbom subjectDigest(String value) {
    return with("subject-digest", value);
  }

  /** Input {@code subject-digest}. */
  public AttestSbom subjectDigest(Expr value) {
    return with("subject-digest", value);
  }

  /** Input {@code subject-name}. */
  public AttestSbom subjectName(String value) {
    return with("subject-name", value);
  }

  /** Input {@code subject-name}. */
  public AttestSbom subjectName(Expr value) {
    return with("subject-name", value);
  }

  /** Input {@code subject-checksums}. */
  public AttestSbom subjectChecksums(String value) {
    return with("subject-checksums", value);
  }

  /** Input {@code subject-checksums}. */
  public AttestSbom subjectChecksums(Expr value) {
    return with("subject-checksums", value);
  }

  /** Input {@code sbom-path}, required. */
  public AttestSbom sbomPath(String value) {
    return with("sbom-path", value);
  }

  /** Input {@code sbom-path}, required. */
  public AttestSbom sbomPath(Expr value) {
    return with("sbom-path", value);
  }

  /** Input {@code push-to-registry}; default {@code false}. */
  public AttestSbom pushToRegistry(boolean value) {
    return with("push-to-registry", value);
  }

  /** Input {@code push-to-registry}; default {@code false}. */
  public AttestSbom pushToRegistry(Expr value) {
    return with("push-to-registry", value);
  }

  /** Input {@code show-summary}; default {@code true}. */
  public AttestSbom showSummary(boolean value) {
    return with("show-summary", value);
  }

  /** Input {@code show-summary}; default {@code true}. */
  public AttestSbom showSummary(Expr value) {
    return with("show-summary", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public AttestSbom githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public AttestSbom githubToken(Expr value) {
    return with("github-token", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr bundlePath() {
      return get("bundle-path");
    }

    public StringExpr attestationId() {
      return get("attestation-id");
    }

    public StringExpr attestationUrl() {
      return get("attestation-url");
    }
  }
}
