// Generated; to change it, change this table:
// schemas/actions/slackapi__slack-github-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code slackapi/slack-github-action}, as of v4.0.0. See
 * https://github.com/slackapi/slack-github-action.
 */
public final class Slack extends Action<Slack, Slack.Outputs> {

  private Slack(ActionCall call) {
    super(call);
  }

  public static Slack action() {
    return new Slack(ActionCall.of("slackapi/slack-github-action"));
  }

  @Override
  protected Slack copy(ActionCall changed) {
    return new Slack(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code api}. */
  public Slack api(String value) {
    return with("api", value);
  }

  /** Input {@code api}. */
  public Slack api(Expr value) {
    return with("api", value);
  }

  /** Input {@code errors}; default {@code false}. */
  public Slack errors(boolean value) {
    return with("errors", value);
  }

  /** Input {@code errors}; default {@code false}. */
  public Slack errors(Expr value) {
    return with("errors", value);
  }

  /** Input {@code method}. */
  public Slack method(String value) {
    return with("method", value);
  }

  /** Input {@code method}. */
  public Slack method(Expr value) {
    return with("method", value);
  }

  /** Input {@code payload}. */
  public Slack payload(String value) {
    return with("payload", value);
  }

  /** Input {@code payload}. */
  public Slack payload(Expr value) {
    return with("payload", value);
  }

  /** Input {@code payload-delimiter}. */
  public Slack payloadDelimiter(String value) {
    return with("payload-delimiter", value);
  }

  /** Input {@code payload-delimiter}. */
  public Slack payloadDelimiter(Expr value) {
    return with("payload-delimiter", value);
  }

  /** Input {@code payload-file-path}. */
  public Slack payloadFilePath(String value) {
    return with("payload-file-path", value);
  }

  /** Input {@code payload-file-path}. */
  public Slack payloadFilePath(Expr value) {
    return with("payload-file-path", value);
  }

  /** Input {@code payload-templated}; default {@code false}. */
  public Slack payloadTemplated(boolean value) {
    return with("payload-templated", value);
  }

  /** Input {@code payload-templated}; default {@code false}. */
  public Slack payloadTemplated(Expr value) {
    return with("payload-templated", value);
  }

  /** Input {@code proxy}. */
  public Slack proxy(String value) {
    return with("proxy", value);
  }

  /** Input {@code proxy}. */
  public Slack proxy(Expr value) {
    return with("proxy", value);
  }

  /** Input {@code retries}; default {@code 5}. */
  public Slack retries(String value) {
    return with("retries", value);
  }

  /** Input {@code retries}; default {@code 5}. */
  public Slack retries(Expr value) {
    return with("retries", value);
  }

  /** Input {@code token}. */
  public Slack token(String value) {
    return with("token", value);
  }

  /** Input {@code token}. */
  public Slack token(Expr value) {
    return with("token", value);
  }

  /** Input {@code webhook}. */
  public Slack webhook(String value) {
    return with("webhook", value);
  }

  /** Input {@code webhook}. */
  public Slack webhook(Expr value) {
    return with("webhook", value);
  }

  /** Input {@code webhook-type}. */
  public Slack webhookType(String value) {
    return with("webhook-type", value);
  }

  /** Input {@code webhook-type}. */
  public Slack webhookType(WebhookType value) {
    return with("webhook-type", value.toString());
  }

  /** Input {@code webhook-type}. */
  public Slack webhookType(Expr value) {
    return with("webhook-type", value);
  }

  /** Values of {@code webhook-type}. */
  public enum WebhookType {
    INCOMING_WEBHOOK("incoming-webhook"),
    WEBHOOK_TRIGGER("webhook-trigger");

    private final String text;

    WebhookType(String text) {
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

    public StringExpr ok() {
      return get("ok");
    }

    public StringExpr response() {
      return get("response");
    }

    public StringExpr time() {
      return get("time");
    }

    public StringExpr channelId() {
      return get("channel_id");
    }

    public StringExpr threadTs() {
      return get("thread_ts");
    }

    public StringExpr ts() {
      return get("ts");
    }
  }
}
