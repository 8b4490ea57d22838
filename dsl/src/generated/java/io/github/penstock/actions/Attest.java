// Generated; to change it, change this table:
// schemas/actions/actions__attest.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/attest}, as of v4.2.2. See https://github.com/actions/attest. */
public final class Attest extends Action<Attest, Attest.Outputs> {

  private Attest(ActionCall call) {
    super(call);
  }

  public static Attest action() {
    return new Attest(ActionCall.of("actions/attest"));
  }

  @Override
  protected Attest copy(ActionCall changed) {
    return new Attest(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Adds items to input {@code subject-path}. */
  public Attest subjectPath(String... items) {
    return withLines("subject-path", items);
  }

  /** Sets all of input {@code subject-path}. */
  public Attest subjectPath(Expr value) {
    return with("subject-path", value);
  }

  /** Input {@code subject-digest}. */
  public Attest subjectDigest(String value) {
    return with("subject-digest", value);
  }

  /** Input {@code subject-digest}. */
  public Attest subjectDigest(Expr value) {
    return with("subject-digest", value);
  }

  /** Input {@code subject-name}. */
  public Attest subjectName(String value) {
    return with("subject-name", value);
  }

  /** Input {@code subject-name}. */
  public Attest subjectName(Expr value) {
    return with("subject-name", value);
  }

  /** Input {@code subject-checksums}. */
  public Attest subjectChecksums(String value) {
    return with("subject-checksums", value);
  }

  /** Input {@code subject-checksums}. */
  public Attest subjectChecksums(Expr value) {
    return with("subject-checksums", value);
  }

  /** Input {@code subject-version}. */
  public Attest subjectVersion(long value) {
    return with("subject-version", value);
  }

  /** Input {@code subject-version}. */
  public Attest subjectVersion(String value) {
    return with("subject-version", value);
  }

  /** Input {@code subject-version}. */
  public Attest subjectVersion(Expr value) {
    return with("subject-version", value);
  }

  /** Input {@code sbom-path}. */
  public Attest sbomPath(String value) {
    return with("sbom-path", value);
  }

  /** Input {@code sbom-path}. */
  public Attest sbomPath(Expr value) {
    return with("sbom-path", value);
  }

  /** Input {@code predicate-type}. */
  public Attest predicateType(String value) {
    return with("predicate-type", value);
  }

  /** Input {@code predicate-type}. */
  public Attest predicateType(Expr value) {
    return with("predicate-type", value);
  }

  /** Input {@code predicate}. */
  public Attest predicate(String value) {
    return with("predicate", value);
  }

  /** Input {@code predicate}. */
  public Attest predicate(Expr value) {
    return with("predicate", value);
  }

  /** Input {@code predicate-path}. */
  public Attest predicatePath(String value) {
    return with("predicate-path", value);
  }

  /** Input {@code predicate-path}. */
  public Attest predicatePath(Expr value) {
    return with("predicate-path", value);
  }

  /** Input {@code push-to-registry}; default {@code false}. */
  public Attest pushToRegistry(boolean value) {
    return with("push-to-registry", value);
  }

  /** Input {@code push-to-registry}; default {@code false}. */
  public Attest pushToRegistry(Expr value) {
    return with("push-to-registry", value);
  }

  /** Input {@code create-storage-record}; default {@code true}. */
  public Attest createStorageRecord(boolean value) {
    return with("create-storage-record", value);
  }

  /** Input {@code create-storage-record}; default {@code true}. */
  public Attest createStorageRecord(Expr value) {
    return with("create-storage-record", value);
  }

  /** Input {@code show-summary}; default {@code true}. */
  public Attest showSummary(boolean value) {
    return with("show-summary", value);
  }

  /** Input {@code show-summary}; default {@code true}. */
  public Attest showSummary(Expr value) {
    return with("show-summary", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public Attest githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public Attest githubToken(Expr value) {
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
