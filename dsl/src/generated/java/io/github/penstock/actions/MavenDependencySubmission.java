// Generated; to change it, change this table:
// schemas/actions/advanced-security__maven-dependency-submission-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code advanced-security/maven-dependency-submission-action}, as of v5.0.0. See
 * https://github.com/advanced-security/maven-dependency-submission-action.
 */
public final class MavenDependencySubmission
    extends Action<MavenDependencySubmission, StepOutputs> {

  private MavenDependencySubmission(ActionCall call) {
    super(call);
  }

  public static MavenDependencySubmission action() {
    return new MavenDependencySubmission(
        ActionCall.of("advanced-security/maven-dependency-submission-action"));
  }

  @Override
  protected MavenDependencySubmission copy(ActionCall changed) {
    return new MavenDependencySubmission(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code directory}; default {@code ${{ github.workspace }}}. */
  public MavenDependencySubmission directory(String value) {
    return with("directory", value);
  }

  /** Input {@code directory}; default {@code ${{ github.workspace }}}. */
  public MavenDependencySubmission directory(Expr value) {
    return with("directory", value);
  }

  /** Input {@code settings-file}. */
  public MavenDependencySubmission settingsFile(String value) {
    return with("settings-file", value);
  }

  /** Input {@code settings-file}. */
  public MavenDependencySubmission settingsFile(Expr value) {
    return with("settings-file", value);
  }

  /** Input {@code ignore-maven-wrapper}; default {@code false}. */
  public MavenDependencySubmission ignoreMavenWrapper(boolean value) {
    return with("ignore-maven-wrapper", value);
  }

  /** Input {@code ignore-maven-wrapper}; default {@code false}. */
  public MavenDependencySubmission ignoreMavenWrapper(Expr value) {
    return with("ignore-maven-wrapper", value);
  }

  /** Input {@code maven-args}. */
  public MavenDependencySubmission mavenArgs(String value) {
    return with("maven-args", value);
  }

  /** Input {@code maven-args}. */
  public MavenDependencySubmission mavenArgs(Expr value) {
    return with("maven-args", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public MavenDependencySubmission token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public MavenDependencySubmission token(Expr value) {
    return with("token", value);
  }

  /** Input {@code snapshot-sha}. */
  public MavenDependencySubmission snapshotSha(String value) {
    return with("snapshot-sha", value);
  }

  /** Input {@code snapshot-sha}. */
  public MavenDependencySubmission snapshotSha(Expr value) {
    return with("snapshot-sha", value);
  }

  /** Input {@code snapshot-ref}. */
  public MavenDependencySubmission snapshotRef(String value) {
    return with("snapshot-ref", value);
  }

  /** Input {@code snapshot-ref}. */
  public MavenDependencySubmission snapshotRef(Expr value) {
    return with("snapshot-ref", value);
  }

  /** Input {@code detector-name}. */
  public MavenDependencySubmission detectorName(String value) {
    return with("detector-name", value);
  }

  /** Input {@code detector-name}. */
  public MavenDependencySubmission detectorName(Expr value) {
    return with("detector-name", value);
  }

  /** Input {@code detector-version}. */
  public MavenDependencySubmission detectorVersion(long value) {
    return with("detector-version", value);
  }

  /** Input {@code detector-version}. */
  public MavenDependencySubmission detectorVersion(String value) {
    return with("detector-version", value);
  }

  /** Input {@code detector-version}. */
  public MavenDependencySubmission detectorVersion(Expr value) {
    return with("detector-version", value);
  }

  /** Input {@code detector-url}. */
  public MavenDependencySubmission detectorUrl(String value) {
    return with("detector-url", value);
  }

  /** Input {@code detector-url}. */
  public MavenDependencySubmission detectorUrl(Expr value) {
    return with("detector-url", value);
  }

  /** Input {@code correlator}. */
  public MavenDependencySubmission correlator(String value) {
    return with("correlator", value);
  }

  /** Input {@code correlator}. */
  public MavenDependencySubmission correlator(Expr value) {
    return with("correlator", value);
  }
}
