package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;

/** An input that is a text. */
public final class StringInput extends InputElement<StringInput> implements CallInput {

  StringInput(String name) {
    this(name, ofType("string"));
  }

  private StringInput(String name, Mapping tree) {
    super(name, tree);
  }

  @Override
  protected StringInput copy(Mapping changed) {
    return new StringInput(name(), changed);
  }

  public StringInput defaultValue(String value) {
    return put("default", value);
  }

  /** A default that depends on the run; only {@code workflow_call} takes it. */
  public StringInput defaultValue(StringExpr value) {
    return put("default", value);
  }

  /** What was given, or the default: {@code inputs.<name>}. */
  public StringExpr value() {
    return reference().asString();
  }
}
