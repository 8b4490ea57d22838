// Generated; to change it, change this table:
// schemas/actions/treosh__lighthouse-ci-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code treosh/lighthouse-ci-action}, as of 12.6.2. See
 * https://github.com/treosh/lighthouse-ci-action.
 */
public final class LighthouseCi extends Action<LighthouseCi, LighthouseCi.Outputs> {

  private LighthouseCi(ActionCall call) {
    super(call);
  }

  public static LighthouseCi action() {
    return new LighthouseCi(ActionCall.of("treosh/lighthouse-ci-action"));
  }

  @Override
  protected LighthouseCi copy(ActionCall changed) {
    return new LighthouseCi(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Adds items to input {@code urls}. */
  public LighthouseCi urls(String... items) {
    return withLines("urls", items);
  }

  /** Sets all of input {@code urls}. */
  public LighthouseCi urls(Expr value) {
    return with("urls", value);
  }

  /** Input {@code budgetPath}. */
  public LighthouseCi budgetPath(String value) {
    return with("budgetPath", value);
  }

  /** Input {@code budgetPath}. */
  public LighthouseCi budgetPath(Expr value) {
    return with("budgetPath", value);
  }

  /** Input {@code configPath}. */
  public LighthouseCi configPath(String value) {
    return with("configPath", value);
  }

  /** Input {@code configPath}. */
  public LighthouseCi configPath(Expr value) {
    return with("configPath", value);
  }

  /** Input {@code uploadArtifacts}. */
  public LighthouseCi uploadArtifacts(boolean value) {
    return with("uploadArtifacts", value);
  }

  /** Input {@code uploadArtifacts}. */
  public LighthouseCi uploadArtifacts(Expr value) {
    return with("uploadArtifacts", value);
  }

  /** Input {@code artifactName}; default {@code lighthouse-results}. */
  public LighthouseCi artifactName(String value) {
    return with("artifactName", value);
  }

  /** Input {@code artifactName}; default {@code lighthouse-results}. */
  public LighthouseCi artifactName(Expr value) {
    return with("artifactName", value);
  }

  /** Input {@code temporaryPublicStorage}. */
  public LighthouseCi temporaryPublicStorage(boolean value) {
    return with("temporaryPublicStorage", value);
  }

  /** Input {@code temporaryPublicStorage}. */
  public LighthouseCi temporaryPublicStorage(Expr value) {
    return with("temporaryPublicStorage", value);
  }

  /** Input {@code runs}. */
  public LighthouseCi runs(long value) {
    return with("runs", value);
  }

  /** Input {@code runs}. */
  public LighthouseCi runs(Expr value) {
    return with("runs", value);
  }

  /** Input {@code serverBaseUrl}. */
  public LighthouseCi serverBaseUrl(String value) {
    return with("serverBaseUrl", value);
  }

  /** Input {@code serverBaseUrl}. */
  public LighthouseCi serverBaseUrl(Expr value) {
    return with("serverBaseUrl", value);
  }

  /** Input {@code serverToken}. */
  public LighthouseCi serverToken(String value) {
    return with("serverToken", value);
  }

  /** Input {@code serverToken}. */
  public LighthouseCi serverToken(Expr value) {
    return with("serverToken", value);
  }

  /** Input {@code basicAuthUsername}. */
  public LighthouseCi basicAuthUsername(String value) {
    return with("basicAuthUsername", value);
  }

  /** Input {@code basicAuthUsername}. */
  public LighthouseCi basicAuthUsername(Expr value) {
    return with("basicAuthUsername", value);
  }

  /** Input {@code basicAuthPassword}. */
  public LighthouseCi basicAuthPassword(String value) {
    return with("basicAuthPassword", value);
  }

  /** Input {@code basicAuthPassword}. */
  public LighthouseCi basicAuthPassword(Expr value) {
    return with("basicAuthPassword", value);
  }

  /** Input {@code uploadExtraArgs}. */
  public LighthouseCi uploadExtraArgs(String value) {
    return with("uploadExtraArgs", value);
  }

  /** Input {@code uploadExtraArgs}. */
  public LighthouseCi uploadExtraArgs(Expr value) {
    return with("uploadExtraArgs", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr resultsPath() {
      return get("resultsPath");
    }

    public StringExpr links() {
      return get("links");
    }

    public StringExpr assertionResults() {
      return get("assertionResults");
    }
  }
}
