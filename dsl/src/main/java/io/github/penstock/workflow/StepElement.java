package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/**
 * What all steps but a parallel block have in common.
 *
 * @param <S> the step's own type
 */
public abstract sealed class StepElement<S extends StepElement<S>> extends Element<S>
    implements
    Step permits ActiveStep, Wait, Cancel {

  private static final List<String> KEYS = List.of("name", "id", "if", "background",
      "continue-on-error", "timeout-minutes", "uses", "with", "env", "shell",
      "working-directory", "run", "wait", "wait-all", "cancel");

  StepElement(Mapping tree) {
    super(tree);
  }

  @Override
  protected final List<String> keyOrder() {
    return KEYS;
  }

  public final S name(String name) {
    return put("name", name);
  }

  public final S name(StringExpr name) {
    return put("name", name);
  }

  /** Names the step for the expressions of later steps. */
  public final S id(String id) {
    return put("id", id);
  }

  /** Lets the job pass when this step fails. */
  public final S continueOnError() {
    return continueOnError(true);
  }

  public final S continueOnError(boolean value) {
    return put("continue-on-error", value);
  }

  public final S continueOnError(BoolExpr value) {
    return put("continue-on-error", value);
  }

  /** The id, which whoever refers to the step needs. */
  final String requireId(String purpose) {
    return tree().text("id").orElseThrow(() -> new IllegalStateException(
        "the step has no id; give it one with id(\"...\") before " + purpose));
  }
}
