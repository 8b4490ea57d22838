package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * A job that calls a reusable workflow. See https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows.
 */
public final class CallJob extends JobElement<CallJob> implements AnyJob {

  private static final List<String> KEYS = List.of("name", "needs", "if", "permissions",
      "concurrency", "strategy", "uses", "with", "secrets");

  private final Optional<Workflow> callee;

  CallJob(String id, Mapping tree, Optional<Workflow> callee) {
    super(id, tree);
    this.callee = callee;
  }

  static CallJob of(String id, String ref, Optional<Workflow> callee) {
    return new CallJob(id, Mapping.EMPTY, callee).put("uses", ref);
  }

  @Override
  protected CallJob copy(Mapping changed) {
    return new CallJob(id(), changed, callee);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Takes a version, tag or commit of the called workflow that Penstock does not manage. */
  public CallJob at(String ref) {
    return put("uses", ActionCall.of(tree().text("uses").orElseThrow()).at(ref).uses());
  }

  public CallJob with(StringInput input, String value) {
    return with(input.name(), value);
  }

  public CallJob with(StringInput input, StringExpr value) {
    return with(input.name(), value);
  }

  public CallJob with(BoolInput input, boolean value) {
    return with(input.name(), value);
  }

  public CallJob with(BoolInput input, BoolExpr value) {
    return with(input.name(), value);
  }

  public CallJob with(NumberInput input, long value) {
    return with(input.name(), value);
  }

  public CallJob with(NumberInput input, NumberExpr value) {
    return with(input.name(), value);
  }

  public CallJob with(String input, String value) {
    return putIn("with", input, Scalar.text(notNull(input, value)));
  }

  public CallJob with(String input, Expr value) {
    return with(input, notNull(input, value).toString());
  }

  /** Sets a text of one character; without this overload Java would write its number. */
  public CallJob with(String input, char value) {
    return with(input, String.valueOf(value));
  }

  public CallJob with(String input, boolean value) {
    return putIn("with", input, Scalar.of(value));
  }

  public CallJob with(String input, long value) {
    return putIn("with", input, Scalar.of(value));
  }

  public CallJob secret(Secret secret, StringExpr value) {
    return secret(secret.name(), value);
  }

  public CallJob secret(Secret secret, String value) {
    return secret(secret.name(), value);
  }

  public CallJob secret(String secret, StringExpr value) {
    return secret(secret, notNull(secret, value).toString());
  }

  /**
   * Hands a secret on.
   *
   * @throws IllegalArgumentException if all secrets are inherited
   */
  public CallJob secret(String secret, String value) {
    if (tree().text("secrets").isPresent()) {
      throw new IllegalArgumentException("secrets are inherited already; GitHub takes no secret \""
          + secret + "\" beside that");
    }
    return putIn("secrets", secret, Scalar.text(notNull(secret, value)));
  }

  /** Hands all secrets of the caller on. */
  public CallJob secretsInherit() {
    return put("secrets", "inherit");
  }

  /**
   * Reads an output of the called workflow, for a job that needs this one.
   *
   * @throws IllegalArgumentException if the called workflow is one of the definition's own, and has no
   *     such output
   */
  @Override
  public StringExpr output(Output output) {
    callee.ifPresent(workflow -> workflow.requireOutput(output));
    return Reference.of("needs", id(), "outputs", output.name()).asString();
  }
}
