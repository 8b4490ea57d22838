package io.github.penstock.bake;

import io.github.penstock.element.Limits;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;
import io.github.penstock.origin.Origin;

/**
 * A top-level attribute: a value with a name that targets share, and that nobody sets from outside. If
 * there is a variable of its name too, it is that variable's default.
 */
public final class Global implements AnyValue, Part {

  private final HclAttribute attribute;

  private Global(HclAttribute attribute) {
    this.attribute = attribute;
  }

  public static Global of(String name, String value) {
    return of(name, Texts.expression(value));
  }

  public static Global of(String name, Value value) {
    return of(name, value.expression());
  }

  private static Global of(String name, HclExpression value) {
    return new Global(HclAttribute.of(Names.global("attribute", name), value, Origin.here()));
  }

  /** A comment above the attribute, a line for each line of the text. */
  public Global comment(String text) {
    return new Global(
        attribute.withComments(Comments.added(attribute.comments(), text)));
  }

  /**
   * Hides a rule's findings on this attribute; the output carries the comment that says so.
   *
   * @param reason why, for the next reader
   */
  public Global ignore(String rule, String reason) {
    return comment(
        Ignored.comment(Limits.notBlank("rule", rule), Limits.notBlank("reason", reason)));
  }

  @Override
  public String name() {
    return attribute.name();
  }

  @Override
  public Origin origin() {
    return attribute.origin();
  }

  @Override
  public HclAttribute tree() {
    return attribute;
  }

  @Override
  public HclExpression expression() {
    return new HclExpression.Reference(name());
  }

  /** <code>${name}</code>. */
  @Override
  public String toString() {
    return HclWriter.asTemplate(expression());
  }
}
