package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.yaml.Mapping;

/** An input that is true or false. */
public final class BoolInput extends InputElement<BoolInput> implements CallInput {

  BoolInput(String name) {
    this(name, ofType("boolean"));
  }

  private BoolInput(String name, Mapping tree) {
    super(name, tree);
  }

  @Override
  protected BoolInput copy(Mapping changed) {
    return new BoolInput(name(), changed);
  }

  public BoolInput defaultValue(boolean value) {
    return put("default", value);
  }

  /** A default that depends on the run; only {@code workflow_call} takes it. */
  public BoolInput defaultValue(BoolExpr value) {
    return put("default", value);
  }

  /** What was given, or the default: {@code inputs.<name>}. */
  public BoolExpr value() {
    return reference().asBool();
  }
}
