// Generated; to change it, change this table:
// schemas/actions/actions__attest-build-provenance.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/attest-build-provenance}, as of v4.2.2. See
 * https://github.com/actions/attest-build-provenance.
 */
public final class AttestBuildProvenance
    extends Action<AttestBuildProvenance, AttestBuildProvenance.Outputs> {

  private AttestBuildProvenance(ActionCall call) {
    super(call);
  }

  public static AttestBuildProvenance action() {
    return new AttestBuildProvenance(ActionCall.of("actions/attest-build-provenance"));
  }

  @Override
  protected AttestBuildProvenance copy(ActionCall changed) {
    return new AttestBuildProvenance(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Adds items to input {@code subject-path}. */
  public AttestBuildProvenance subjectPath(String... items) {
    return withLines("subject-path", items);
  }

  /** Sets all of input {@code subject-path}. */
  public AttestBuildProvenance subjectPath(Expr value) {
    return with("subject-path", value);
  }

  /** Input {@code subject-digest}. */
  public AttestBuildProvenance subjectDigest(String value) {
    return with("subject-digest", value);
  }

  /** Input {@code subject-digest}. */
  public AttestBuildProvenance subjectDigest(Expr value) {
    return with("subject-digest", value);
  }

  /** Input {@code subject-name}. */
  public AttestBuildProvenance subjectName(String value) {
    return with("subject-name", value);
  }

  /** Input {@code subject-name}. */
  public AttestBuildProvenance subjectName(Expr value) {
    return with("subject-name", value);
  }

  /** Input {@code subject-checksums}. */
  public AttestBuildProvenance subjectChecksums(String value) {
    return with("subject-checksums", value);
  }

  /** Input {@code subject-checksums}. */
  public AttestBuildProvenance subjectChecksums(Expr value) {
    return with("subject-checksums", value);
  }

  /** Input {@code predicate-type}. */
  public AttestBuildProvenance predicateType(String value) {
    return with("predicate-type", value);
  }

  /** Input {@code predicate-type}. */
  public AttestBuildProvenance predicateType(Expr value) {
    return with("predicate-type", value);
  }

  /** Input {@code predicate}. */
  public AttestBuildProvenance predicate(String value) {
    return with("predicate", value);
  }

  /** Input {@code predicate}. */
  public AttestBuildProvenance predicate(Expr value) {
    return with("predicate", value);
  }

  /** Input {@code predicate-path}. */
  public AttestBuildProvenance predicatePath(String value) {
    return with("predicate-path", value);
  }

  /** Input {@code predicate-path}. */
  public AttestBuildProvenance predicatePath(Expr value) {
    return with("predicate-path", value);
  }

  /** Input {@code push-to-registry}; default {@code false}. */
  public AttestBuildProvenance pushToRegistry(boolean value) {
    return with("push-to-registry", value);
  }

  /** Input {@code push-to-registry}; default {@code false}. */
  public AttestBuildProvenance pushToRegistry(Expr value) {
    return with("push-to-registry", value);
  }

  /** Input {@code create-storage-record}; default {@code true}. */
  public AttestBuildProvenance createStorageRecord(boolean value) {
    return with("create-storage-record", value);
  }

  /** Input {@code create-storage-record}; default {@code true}. */
  public AttestBuildProvenance createStorageRecord(Expr value) {
    return with("create-storage-record", value);
  }

  /** Input {@code show-summary}; default {@code true}. */
  public AttestBuildProvenance showSummary(boolean value) {
    return with("show-summary", value);
  }

  /** Input {@code show-summary}; default {@code true}. */
  public AttestBuildProvenance showSummary(Expr value) {
    return with("show-summary", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public AttestBuildProvenance githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public AttestBuildProvenance githubToken(Expr value) {
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

    public StringExpr storageRecordIds() {
      return get("storage-record-ids");
    }
  }
}
