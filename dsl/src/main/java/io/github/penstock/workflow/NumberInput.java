package io.github.penstock.workflow;

import io.github.penstock.expression.NumberExpr;
import io.github.penstock.yaml.Mapping;

/** An input that is a number. */
public final class NumberInput extends InputElement<NumberInput> implements CallInput {

  NumberInput(String name) {
    this(name, ofType("number"));
  }

  private NumberInput(String name, Mapping tree) {
    super(name, tree);
  }

  @Override
  protected NumberInput copy(Mapping changed) {
    return new NumberInput(name(), changed);
  }

  public NumberInput defaultValue(long value) {
    return put("default", value);
  }

  /** A default that depends on the run; only {@code workflow_call} takes it. */
  public NumberInput defaultValue(NumberExpr value) {
    return put("default", value);
  }

  /** What was given, or the default: {@code inputs.<name>}. */
  public NumberExpr value() {
    return reference().asNumber();
  }
}
