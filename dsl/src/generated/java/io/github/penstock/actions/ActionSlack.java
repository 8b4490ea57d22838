// Generated; to change it, change this table:
// schemas/actions/8398a7__action-slack.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code 8398a7/action-slack}, as of v3. See https://github.com/8398a7/action-slack. */
public final class ActionSlack extends Action<ActionSlack, StepOutputs> {

  private ActionSlack(ActionCall call) {
    super(call);
  }

  public static ActionSlack action() {
    return new ActionSlack(ActionCall.of("8398a7/action-slack"));
  }

  @Override
  protected ActionSlack copy(ActionCall changed) {
    return new ActionSlack(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code author_name}. */
  public ActionSlack authorName(String value) {
    return with("author_name", value);
  }

  /** Input {@code author_name}. */
  public ActionSlack authorName(Expr value) {
    return with("author_name", value);
  }

  /** Input {@code cancelled_message}. */
  public ActionSlack cancelledMessage(String value) {
    return with("cancelled_message", value);
  }

  /** Input {@code cancelled_message}. */
  public ActionSlack cancelledMessage(Expr value) {
    return with("cancelled_message", value);
  }

  /** Input {@code channel}. */
  public ActionSlack channel(String value) {
    return with("channel", value);
  }

  /** Input {@code channel}. */
  public ActionSlack channel(Expr value) {
    return with("channel", value);
  }

  /** Input {@code custom_payload}. */
  public ActionSlack customPayload(String value) {
    return with("custom_payload", value);
  }

  /** Input {@code custom_payload}. */
  public ActionSlack customPayload(Expr value) {
    return with("custom_payload", value);
  }

  /** Input {@code failure_message}. */
  public ActionSlack failureMessage(String value) {
    return with("failure_message", value);
  }

  /** Input {@code failure_message}. */
  public ActionSlack failureMessage(Expr value) {
    return with("failure_message", value);
  }

  /** Input {@code fields}. */
  public ActionSlack fields(String value) {
    return with("fields", value);
  }

  /** Input {@code fields}. */
  public ActionSlack fields(Expr value) {
    return with("fields", value);
  }

  /** Input {@code github_base_url}. */
  public ActionSlack githubBaseUrl(String value) {
    return with("github_base_url", value);
  }

  /** Input {@code github_base_url}. */
  public ActionSlack githubBaseUrl(Expr value) {
    return with("github_base_url", value);
  }

  /** Input {@code github_token}. */
  public ActionSlack githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}. */
  public ActionSlack githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code icon_emoji}. */
  public ActionSlack iconEmoji(String value) {
    return with("icon_emoji", value);
  }

  /** Input {@code icon_emoji}. */
  public ActionSlack iconEmoji(Expr value) {
    return with("icon_emoji", value);
  }

  /** Input {@code icon_url}. */
  public ActionSlack iconUrl(String value) {
    return with("icon_url", value);
  }

  /** Input {@code icon_url}. */
  public ActionSlack iconUrl(Expr value) {
    return with("icon_url", value);
  }

  /** Input {@code if_mention}. */
  public ActionSlack ifMention(String value) {
    return with("if_mention", value);
  }

  /** Input {@code if_mention}. */
  public ActionSlack ifMention(Expr value) {
    return with("if_mention", value);
  }

  /** Input {@code job_name}. */
  public ActionSlack jobName(String value) {
    return with("job_name", value);
  }

  /** Input {@code job_name}. */
  public ActionSlack jobName(Expr value) {
    return with("job_name", value);
  }

  /** Input {@code mention}. */
  public ActionSlack mention(String value) {
    return with("mention", value);
  }

  /** Input {@code mention}. */
  public ActionSlack mention(Expr value) {
    return with("mention", value);
  }

  /** Input {@code status}, required. */
  public ActionSlack status(String value) {
    return with("status", value);
  }

  /** Input {@code status}, required. */
  public ActionSlack status(Expr value) {
    return with("status", value);
  }

  /** Input {@code success_message}. */
  public ActionSlack successMessage(String value) {
    return with("success_message", value);
  }

  /** Input {@code success_message}. */
  public ActionSlack successMessage(Expr value) {
    return with("success_message", value);
  }

  /** Input {@code text}. */
  public ActionSlack text(String value) {
    return with("text", value);
  }

  /** Input {@code text}. */
  public ActionSlack text(Expr value) {
    return with("text", value);
  }

  /** Input {@code username}. */
  public ActionSlack username(String value) {
    return with("username", value);
  }

  /** Input {@code username}. */
  public ActionSlack username(Expr value) {
    return with("username", value);
  }
}
