// Generated; to change it, change this table:
// schemas/actions/jreleaser__release-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code jreleaser/release-action}, as of 2.5.0. See https://github.com/jreleaser/release-action.
 */
public final class JreleaserRelease extends Action<JreleaserRelease, StepOutputs> {

  private JreleaserRelease(ActionCall call) {
    super(call);
  }

  public static JreleaserRelease action() {
    return new JreleaserRelease(ActionCall.of("jreleaser/release-action"));
  }

  @Override
  protected JreleaserRelease copy(ActionCall changed) {
    return new JreleaserRelease(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code version}; default {@code latest}. */
  public JreleaserRelease version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public JreleaserRelease version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public JreleaserRelease version(Expr value) {
    return with("version", value);
  }

  /** Input {@code arguments}; default {@code full-release}. */
  public JreleaserRelease arguments(String value) {
    return with("arguments", value);
  }

  /** Input {@code arguments}; default {@code full-release}. */
  public JreleaserRelease arguments(Expr value) {
    return with("arguments", value);
  }

  /** Input {@code working-directory}; default {@code ${{ github.workspace }}}. */
  public JreleaserRelease workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}; default {@code ${{ github.workspace }}}. */
  public JreleaserRelease workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Input {@code setup-java}; default {@code true}. */
  public JreleaserRelease setupJava(boolean value) {
    return with("setup-java", value);
  }

  /** Input {@code setup-java}; default {@code true}. */
  public JreleaserRelease setupJava(Expr value) {
    return with("setup-java", value);
  }

  /** Input {@code java-opts}. */
  public JreleaserRelease javaOpts(String value) {
    return with("java-opts", value);
  }

  /** Input {@code java-opts}. */
  public JreleaserRelease javaOpts(Expr value) {
    return with("java-opts", value);
  }
}
