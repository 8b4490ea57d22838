package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;

/** A name that stands only inside: a parameter of a function, the item of a loop. */
public final class Local implements AnyValue {

  private final String name;

  private Local(String name) {
    this.name = name;
  }

  public static Local of(String name) {
    return new Local(Names.identifier("parameter or item", name));
  }

  public String name() {
    return name;
  }

  @Override
  public HclExpression expression() {
    return new HclExpression.Reference(name);
  }

  @Override
  public String toString() {
    return HclWriter.asTemplate(expression());
  }
}
