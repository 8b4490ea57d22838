package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** A secret that a reusable workflow takes. */
public final class Secret extends Element<Secret> {

  private final String name;

  private Secret(String name, Mapping tree) {
    super(tree);
    this.name = notNull("secret name", name);
  }

  public static Secret of(String name) {
    return new Secret(name, Mapping.EMPTY);
  }

  @Override
  protected Secret copy(Mapping changed) {
    return new Secret(name, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return List.of("description", "required");
  }

  /** Its key under {@code secrets}. */
  public String name() {
    return name;
  }

  public Secret description(String text) {
    return put("description", text);
  }

  public Secret required() {
    return put("required", true);
  }

  /** What the caller handed on: {@code secrets.<name>}. */
  public StringExpr value() {
    return Reference.of("secrets", name).asString();
  }

  /** As a template: {@code ${{ secrets.<name> }}}. */
  @Override
  public String toString() {
    return value().toString();
  }
}
