package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;
import io.github.penstock.origin.Origin;
import java.util.List;
import java.util.function.Function;

/**
 * A variable that the environment or {@code --var} may set; appended to a text, it prints as
 * <code>${NAME}</code>. Without type and default it is the empty text.
 */
public final class Variable extends BakeElement<Variable> implements AnyValue {

  private static final List<String> KEYS = List.of("description", "type", "default");

  private Variable(HclBlock block) {
    super(block);
  }

  public static Variable of(String name) {
    return new Variable(
        HclBlock.of("variable", Names.global("variable", name), Origin.here()));
  }

  @Override
  Variable copy(HclBlock changed) {
    return new Variable(changed);
  }

  @Override
  List<String> attributeOrder() {
    return KEYS;
  }

  /** What {@code --list} shows; nothing in it is live. */
  public Variable description(String text) {
    return put("description", Texts.literal(text));
  }

  public Variable description(ScalarValue text) {
    return put("description", text);
  }

  /** A list or an object needs one: without it, the environment cannot set the variable. */
  public Variable type(VariableType type) {
    return put("type", type.expression());
  }

  /** A template; other variables may stand in it, in any order. */
  public Variable defaultValue(String text) {
    return put("default", text);
  }

  /** {@link Hcl#nothing()} makes a variable that has no value until somebody sets it. */
  public Variable defaultValue(Value value) {
    return put("default", value);
  }

  public Variable defaultValue(long value) {
    return put("default", HclExpression.of(value));
  }

  public Variable defaultValue(boolean value) {
    return put("default", HclExpression.of(value));
  }

  public Variable defaultValue(char value) {
    return defaultValue(String.valueOf(value));
  }

  /**
   * Refuses values for which the condition does not hold. Bake validates every variable of the file,
   * whatever is built.
   */
  public Variable validation(BoolValue condition, String errorMessage) {
    Origin here = Origin.here();
    HclBody body = new HclBody(List.of(
        HclAttribute.of("condition", condition.expression(), here),
        HclAttribute.of("error_message", Texts.expression(errorMessage), here)));
    HclBlock validation = new HclBlock("validation", List.of(), body, List.of(), here);
    return copy(block().withBody(block().body().with(validation)));
  }

  /** As {@link #validation(BoolValue, String)}, with a condition on this variable. */
  public Variable validation(Function<Variable, BoolValue> condition, String errorMessage) {
    return validation(condition.apply(this), errorMessage);
  }

  @Override
  public HclExpression expression() {
    return new HclExpression.Reference(name());
  }

  /** <code>${NAME}</code>. */
  @Override
  public String toString() {
    return HclWriter.asTemplate(expression());
  }
}
