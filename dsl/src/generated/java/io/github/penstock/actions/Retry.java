// Generated; to change it, change this table:
// schemas/actions/nick-fields__retry.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code nick-fields/retry}, as of v4.0.0. See https://github.com/nick-fields/retry. */
public final class Retry extends Action<Retry, Retry.Outputs> {

  private Retry(ActionCall call) {
    super(call);
  }

  public static Retry action() {
    return new Retry(ActionCall.of("nick-fields/retry"));
  }

  @Override
  protected Retry copy(ActionCall changed) {
    return new Retry(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code timeout_minutes}. */
  public Retry timeoutMinutes(long value) {
    return with("timeout_minutes", value);
  }

  /** Input {@code timeout_minutes}. */
  public Retry timeoutMinutes(Expr value) {
    return with("timeout_minutes", value);
  }

  /** Input {@code timeout_seconds}. */
  public Retry timeoutSeconds(long value) {
    return with("timeout_seconds", value);
  }

  /** Input {@code timeout_seconds}. */
  public Retry timeoutSeconds(Expr value) {
    return with("timeout_seconds", value);
  }

  /** Input {@code max_attempts}; default {@code 3}. */
  public Retry maxAttempts(long value) {
    return with("max_attempts", value);
  }

  /** Input {@code max_attempts}; default {@code 3}. */
  public Retry maxAttempts(Expr value) {
    return with("max_attempts", value);
  }

  /** Input {@code command}, required. */
  public Retry command(String value) {
    return with("command", value);
  }

  /** Input {@code command}, required. */
  public Retry command(Expr value) {
    return with("command", value);
  }

  /** Input {@code retry_wait_seconds}; default {@code 10}. */
  public Retry retryWaitSeconds(long value) {
    return with("retry_wait_seconds", value);
  }

  /** Input {@code retry_wait_seconds}; default {@code 10}. */
  public Retry retryWaitSeconds(Expr value) {
    return with("retry_wait_seconds", value);
  }

  /** Input {@code shell}. */
  public Retry shell(String value) {
    return with("shell", value);
  }

  /** Input {@code shell}. */
  public Retry shell(Expr value) {
    return with("shell", value);
  }

  /** Input {@code polling_interval_seconds}; default {@code 1}. */
  public Retry pollingIntervalSeconds(long value) {
    return with("polling_interval_seconds", value);
  }

  /** Input {@code polling_interval_seconds}; default {@code 1}. */
  public Retry pollingIntervalSeconds(Expr value) {
    return with("polling_interval_seconds", value);
  }

  /** Input {@code retry_on}. */
  public Retry retryOn(String value) {
    return with("retry_on", value);
  }

  /** Input {@code retry_on}. */
  public Retry retryOn(RetryOn value) {
    return with("retry_on", value.toString());
  }

  /** Input {@code retry_on}. */
  public Retry retryOn(Expr value) {
    return with("retry_on", value);
  }

  /** Input {@code warning_on_retry}; default {@code true}. */
  public Retry warningOnRetry(boolean value) {
    return with("warning_on_retry", value);
  }

  /** Input {@code warning_on_retry}; default {@code true}. */
  public Retry warningOnRetry(Expr value) {
    return with("warning_on_retry", value);
  }

  /** Input {@code on_retry_command}. */
  public Retry onRetryCommand(String value) {
    return with("on_retry_command", value);
  }

  /** Input {@code on_retry_command}. */
  public Retry onRetryCommand(Expr value) {
    return with("on_retry_command", value);
  }

  /** Input {@code continue_on_error}; default {@code false}. */
  public Retry continueOnError(boolean value) {
    return with("continue_on_error", value);
  }

  /** Input {@code continue_on_error}; default {@code false}. */
  public Retry continueOnError(Expr value) {
    return with("continue_on_error", value);
  }

  /** Input {@code new_command_on_retry}. */
  public Retry newCommandOnRetry(String value) {
    return with("new_command_on_retry", value);
  }

  /** Input {@code new_command_on_retry}. */
  public Retry newCommandOnRetry(Expr value) {
    return with("new_command_on_retry", value);
  }

  /** Input {@code retry_on_exit_code}. */
  public Retry retryOnExitCode(long value) {
    return with("retry_on_exit_code", value);
  }

  /** Input {@code retry_on_exit_code}. */
  public Retry retryOnExitCode(Expr value) {
    return with("retry_on_exit_code", value);
  }

  /** Values of {@code retry_on}. */
  public enum RetryOn {
    ANY("any"),
    TIMEOUT("timeout"),
    ERROR("error");

    private final String text;

    RetryOn(String text) {
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

    public StringExpr totalAttempts() {
      return get("total_attempts");
    }

    public StringExpr exitCode() {
      return get("exit_code");
    }

    public StringExpr exitError() {
      return get("exit_error");
    }
  }
}
