// Generated; to change it, change this table:
// schemas/actions/preactjs__compressed-size-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code preactjs/compressed-size-action}, as of v2.10.0. See
 * https://github.com/preactjs/compressed-size-action.
 */
public final class CompressedSize extends Action<CompressedSize, StepOutputs> {

  private CompressedSize(ActionCall call) {
    super(call);
  }

  public static CompressedSize action() {
    return new CompressedSize(ActionCall.of("preactjs/compressed-size-action"));
  }

  @Override
  protected CompressedSize copy(ActionCall changed) {
    return new CompressedSize(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code build-script}, required. */
  public CompressedSize buildScript(String value) {
    return with("build-script", value);
  }

  /** Input {@code build-script}, required. */
  public CompressedSize buildScript(Expr value) {
    return with("build-script", value);
  }

  /** Input {@code clean-script}. */
  public CompressedSize cleanScript(String value) {
    return with("clean-script", value);
  }

  /** Input {@code clean-script}. */
  public CompressedSize cleanScript(Expr value) {
    return with("clean-script", value);
  }

  /** Input {@code collapse-unchanged}. */
  public CompressedSize collapseUnchanged(String value) {
    return with("collapse-unchanged", value);
  }

  /** Input {@code collapse-unchanged}. */
  public CompressedSize collapseUnchanged(Expr value) {
    return with("collapse-unchanged", value);
  }

  /** Input {@code comment-key}. */
  public CompressedSize commentKey(String value) {
    return with("comment-key", value);
  }

  /** Input {@code comment-key}. */
  public CompressedSize commentKey(Expr value) {
    return with("comment-key", value);
  }

  /** Input {@code compression}. */
  public CompressedSize compression(String value) {
    return with("compression", value);
  }

  /** Input {@code compression}. */
  public CompressedSize compression(Expr value) {
    return with("compression", value);
  }

  /** Input {@code cwd}. */
  public CompressedSize cwd(String value) {
    return with("cwd", value);
  }

  /** Input {@code cwd}. */
  public CompressedSize cwd(Expr value) {
    return with("cwd", value);
  }

  /** Input {@code exclude}. */
  public CompressedSize exclude(String value) {
    return with("exclude", value);
  }

  /** Input {@code exclude}. */
  public CompressedSize exclude(Expr value) {
    return with("exclude", value);
  }

  /** Input {@code install-script}. */
  public CompressedSize installScript(String value) {
    return with("install-script", value);
  }

  /** Input {@code install-script}. */
  public CompressedSize installScript(Expr value) {
    return with("install-script", value);
  }

  /** Input {@code minimum-change-threshold}. */
  public CompressedSize minimumChangeThreshold(String value) {
    return with("minimum-change-threshold", value);
  }

  /** Input {@code minimum-change-threshold}. */
  public CompressedSize minimumChangeThreshold(Expr value) {
    return with("minimum-change-threshold", value);
  }

  /** Input {@code omit-unchanged}. */
  public CompressedSize omitUnchanged(String value) {
    return with("omit-unchanged", value);
  }

  /** Input {@code omit-unchanged}. */
  public CompressedSize omitUnchanged(Expr value) {
    return with("omit-unchanged", value);
  }

  /** Input {@code pattern}. */
  public CompressedSize pattern(String value) {
    return with("pattern", value);
  }

  /** Input {@code pattern}. */
  public CompressedSize pattern(Expr value) {
    return with("pattern", value);
  }

  /** Input {@code repo-token}. */
  public CompressedSize repoToken(String value) {
    return with("repo-token", value);
  }

  /** Input {@code repo-token}. */
  public CompressedSize repoToken(Expr value) {
    return with("repo-token", value);
  }

  /** Input {@code show-total}. */
  public CompressedSize showTotal(String value) {
    return with("show-total", value);
  }

  /** Input {@code show-total}. */
  public CompressedSize showTotal(Expr value) {
    return with("show-total", value);
  }

  /** Input {@code sort-by}. */
  public CompressedSize sortBy(String value) {
    return with("sort-by", value);
  }

  /** Input {@code sort-by}. */
  public CompressedSize sortBy(Expr value) {
    return with("sort-by", value);
  }

  /** Input {@code strip-hash}. */
  public CompressedSize stripHash(String value) {
    return with("strip-hash", value);
  }

  /** Input {@code strip-hash}. */
  public CompressedSize stripHash(Expr value) {
    return with("strip-hash", value);
  }

  /** Input {@code use-check}. */
  public CompressedSize useCheck(String value) {
    return with("use-check", value);
  }

  /** Input {@code use-check}. */
  public CompressedSize useCheck(Expr value) {
    return with("use-check", value);
  }
}
