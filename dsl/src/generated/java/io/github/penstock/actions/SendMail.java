// Generated; to change it, change this table:
// schemas/actions/dawidd6__action-send-mail.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code dawidd6/action-send-mail}, as of v16. See https://github.com/dawidd6/action-send-mail. */
public final class SendMail extends Action<SendMail, StepOutputs> {

  private SendMail(ActionCall call) {
    super(call);
  }

  public static SendMail action() {
    return new SendMail(ActionCall.of("dawidd6/action-send-mail"));
  }

  @Override
  protected SendMail copy(ActionCall changed) {
    return new SendMail(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code attachments}. */
  public SendMail attachments(String value) {
    return with("attachments", value);
  }

  /** Input {@code attachments}. */
  public SendMail attachments(Expr value) {
    return with("attachments", value);
  }

  /** Input {@code bcc}. */
  public SendMail bcc(String value) {
    return with("bcc", value);
  }

  /** Input {@code bcc}. */
  public SendMail bcc(Expr value) {
    return with("bcc", value);
  }

  /** Input {@code body}. */
  public SendMail body(String value) {
    return with("body", value);
  }

  /** Input {@code body}. */
  public SendMail body(Expr value) {
    return with("body", value);
  }

  /** Input {@code cc}. */
  public SendMail cc(String value) {
    return with("cc", value);
  }

  /** Input {@code cc}. */
  public SendMail cc(Expr value) {
    return with("cc", value);
  }

  /** Input {@code connection_url}. */
  public SendMail connectionUrl(String value) {
    return with("connection_url", value);
  }

  /** Input {@code connection_url}. */
  public SendMail connectionUrl(Expr value) {
    return with("connection_url", value);
  }

  /** Input {@code convert_markdown}. */
  public SendMail convertMarkdown(String value) {
    return with("convert_markdown", value);
  }

  /** Input {@code convert_markdown}. */
  public SendMail convertMarkdown(Expr value) {
    return with("convert_markdown", value);
  }

  /** Input {@code envelope_from}. */
  public SendMail envelopeFrom(String value) {
    return with("envelope_from", value);
  }

  /** Input {@code envelope_from}. */
  public SendMail envelopeFrom(Expr value) {
    return with("envelope_from", value);
  }

  /** Input {@code envelope_to}. */
  public SendMail envelopeTo(String value) {
    return with("envelope_to", value);
  }

  /** Input {@code envelope_to}. */
  public SendMail envelopeTo(Expr value) {
    return with("envelope_to", value);
  }

  /** Input {@code from}, required. */
  public SendMail from(String value) {
    return with("from", value);
  }

  /** Input {@code from}, required. */
  public SendMail from(Expr value) {
    return with("from", value);
  }

  /** Input {@code headers}. */
  public SendMail headers(String value) {
    return with("headers", value);
  }

  /** Input {@code headers}. */
  public SendMail headers(Expr value) {
    return with("headers", value);
  }

  /** Input {@code html_body}. */
  public SendMail htmlBody(String value) {
    return with("html_body", value);
  }

  /** Input {@code html_body}. */
  public SendMail htmlBody(Expr value) {
    return with("html_body", value);
  }

  /** Input {@code ignore_cert}. */
  public SendMail ignoreCert(String value) {
    return with("ignore_cert", value);
  }

  /** Input {@code ignore_cert}. */
  public SendMail ignoreCert(Expr value) {
    return with("ignore_cert", value);
  }

  /** Input {@code in_reply_to}. */
  public SendMail inReplyTo(String value) {
    return with("in_reply_to", value);
  }

  /** Input {@code in_reply_to}. */
  public SendMail inReplyTo(Expr value) {
    return with("in_reply_to", value);
  }

  /** Input {@code nodemailerdebug}. */
  public SendMail nodemailerdebug(String value) {
    return with("nodemailerdebug", value);
  }

  /** Input {@code nodemailerdebug}. */
  public SendMail nodemailerdebug(Expr value) {
    return with("nodemailerdebug", value);
  }

  /** Input {@code nodemailerlog}. */
  public SendMail nodemailerlog(String value) {
    return with("nodemailerlog", value);
  }

  /** Input {@code nodemailerlog}. */
  public SendMail nodemailerlog(Expr value) {
    return with("nodemailerlog", value);
  }

  /** Input {@code password}. */
  public SendMail password(String value) {
    return with("password", value);
  }

  /** Input {@code password}. */
  public SendMail password(Expr value) {
    return with("password", value);
  }

  /** Input {@code priority}. */
  public SendMail priority(String value) {
    return with("priority", value);
  }

  /** Input {@code priority}. */
  public SendMail priority(Expr value) {
    return with("priority", value);
  }

  /** Input {@code reply_to}. */
  public SendMail replyTo(String value) {
    return with("reply_to", value);
  }

  /** Input {@code reply_to}. */
  public SendMail replyTo(Expr value) {
    return with("reply_to", value);
  }

  /** Input {@code secure}. */
  public SendMail secure(String value) {
    return with("secure", value);
  }

  /** Input {@code secure}. */
  public SendMail secure(Expr value) {
    return with("secure", value);
  }

  /** Input {@code server_address}. */
  public SendMail serverAddress(String value) {
    return with("server_address", value);
  }

  /** Input {@code server_address}. */
  public SendMail serverAddress(Expr value) {
    return with("server_address", value);
  }

  /** Input {@code server_port}. */
  public SendMail serverPort(String value) {
    return with("server_port", value);
  }

  /** Input {@code server_port}. */
  public SendMail serverPort(Expr value) {
    return with("server_port", value);
  }

  /** Input {@code subject}, required. */
  public SendMail subject(String value) {
    return with("subject", value);
  }

  /** Input {@code subject}, required. */
  public SendMail subject(Expr value) {
    return with("subject", value);
  }

  /** Input {@code to}. */
  public SendMail to(String value) {
    return with("to", value);
  }

  /** Input {@code to}. */
  public SendMail to(Expr value) {
    return with("to", value);
  }

  /** Input {@code username}. */
  public SendMail username(String value) {
    return with("username", value);
  }

  /** Input {@code username}. */
  public SendMail username(Expr value) {
    return with("username", value);
  }
}
