package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;

/** An input that is the name of an environment. */
public final class EnvironmentInput extends InputElement<EnvironmentInput> {

  EnvironmentInput(String name) {
    this(name, ofType("environment"));
  }

  private EnvironmentInput(String name, Mapping tree) {
    super(name, tree);
  }

  @Override
  protected EnvironmentInput copy(Mapping changed) {
    return new EnvironmentInput(name(), changed);
  }

  public EnvironmentInput defaultValue(String value) {
    return put("default", value);
  }

  /** What was given, or the default: {@code inputs.<name>}. */
  public StringExpr value() {
    return reference().asString();
  }
}
