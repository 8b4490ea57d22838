// Generated; to change it, change this table:
// schemas/actions/snok__container-retention-policy.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code snok/container-retention-policy}, as of v3.1.0. See
 * https://github.com/snok/container-retention-policy.
 */
public final class ContainerRetentionPolicy
    extends Action<ContainerRetentionPolicy, ContainerRetentionPolicy.Outputs> {

  private ContainerRetentionPolicy(ActionCall call) {
    super(call);
  }

  public static ContainerRetentionPolicy action() {
    return new ContainerRetentionPolicy(ActionCall.of("snok/container-retention-policy"));
  }

  @Override
  protected ContainerRetentionPolicy copy(ActionCall changed) {
    return new ContainerRetentionPolicy(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code account}, required. */
  public ContainerRetentionPolicy account(String value) {
    return with("account", value);
  }

  /** Input {@code account}, required. */
  public ContainerRetentionPolicy account(Expr value) {
    return with("account", value);
  }

  /** Input {@code token}, required. */
  public ContainerRetentionPolicy token(String value) {
    return with("token", value);
  }

  /** Input {@code token}, required. */
  public ContainerRetentionPolicy token(Expr value) {
    return with("token", value);
  }

  /** Input {@code cut-off}, required. */
  public ContainerRetentionPolicy cutOff(String value) {
    return with("cut-off", value);
  }

  /** Input {@code cut-off}, required. */
  public ContainerRetentionPolicy cutOff(Expr value) {
    return with("cut-off", value);
  }

  /** Adds items to input {@code image-names}, required. */
  public ContainerRetentionPolicy imageNames(String... items) {
    return withList("image-names", " ", items);
  }

  /** Sets all of input {@code image-names}, required. */
  public ContainerRetentionPolicy imageNames(Expr value) {
    return with("image-names", value);
  }

  /** Adds items to input {@code image-tags}. */
  public ContainerRetentionPolicy imageTags(String... items) {
    return withList("image-tags", " ", items);
  }

  /** Sets all of input {@code image-tags}. */
  public ContainerRetentionPolicy imageTags(Expr value) {
    return with("image-tags", value);
  }

  /** Adds items to input {@code skip-shas}. */
  public ContainerRetentionPolicy skipShas(String... items) {
    return withList("skip-shas", " ", items);
  }

  /** Sets all of input {@code skip-shas}. */
  public ContainerRetentionPolicy skipShas(Expr value) {
    return with("skip-shas", value);
  }

  /** Input {@code tag-selection}; default {@code both}. */
  public ContainerRetentionPolicy tagSelection(String value) {
    return with("tag-selection", value);
  }

  /** Input {@code tag-selection}; default {@code both}. */
  public ContainerRetentionPolicy tagSelection(TagSelection value) {
    return with("tag-selection", value.toString());
  }

  /** Input {@code tag-selection}; default {@code both}. */
  public ContainerRetentionPolicy tagSelection(Expr value) {
    return with("tag-selection", value);
  }

  /** Input {@code keep-n-most-recent}; default {@code 0}. */
  public ContainerRetentionPolicy keepNMostRecent(long value) {
    return with("keep-n-most-recent", value);
  }

  /** Input {@code keep-n-most-recent}; default {@code 0}. */
  public ContainerRetentionPolicy keepNMostRecent(Expr value) {
    return with("keep-n-most-recent", value);
  }

  /** Input {@code timestamp-to-use}; default {@code updated_at}. */
  public ContainerRetentionPolicy timestampToUse(String value) {
    return with("timestamp-to-use", value);
  }

  /** Input {@code timestamp-to-use}; default {@code updated_at}. */
  public ContainerRetentionPolicy timestampToUse(TimestampToUse value) {
    return with("timestamp-to-use", value.toString());
  }

  /** Input {@code timestamp-to-use}; default {@code updated_at}. */
  public ContainerRetentionPolicy timestampToUse(Expr value) {
    return with("timestamp-to-use", value);
  }

  /** Input {@code dry-run}; default {@code false}. */
  public ContainerRetentionPolicy dryRun(boolean value) {
    return with("dry-run", value);
  }

  /** Input {@code dry-run}; default {@code false}. */
  public ContainerRetentionPolicy dryRun(Expr value) {
    return with("dry-run", value);
  }

  /** Input {@code rust-log}; default {@code container_retention_policy=INFO}. */
  public ContainerRetentionPolicy rustLog(String value) {
    return with("rust-log", value);
  }

  /** Input {@code rust-log}; default {@code container_retention_policy=INFO}. */
  public ContainerRetentionPolicy rustLog(Expr value) {
    return with("rust-log", value);
  }

  /** Values of {@code tag-selection}. */
  public enum TagSelection {
    TAGGED("tagged"),
    UNTAGGED("untagged"),
    BOTH("both");

    private final String text;

    TagSelection(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code timestamp-to-use}. */
  public enum TimestampToUse {
    UPDATED_AT("updated_at"),
    CREATED_AT("created_at");

    private final String text;

    TimestampToUse(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr deleted() {
      return get("deleted");
    }

    public StringExpr failed() {
      return get("failed");
    }
  }
}
