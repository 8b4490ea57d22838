package io.github.penstock.action;

import io.github.penstock.element.Element;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/**
 * An input of an action. It is always a text: an input that says {@code false} is as true as any other
 * text, so ask {@link #isTrue}.
 */
public final class ActionInput extends Element<ActionInput> {

  private static final List<String> KEYS =
      List.of("description", "deprecationMessage", "required", "default");

  private final String name;

  private ActionInput(String name, Mapping tree) {
    super(tree);
    this.name = notNull("input name", name);
  }

  public static ActionInput of(String name) {
    return new ActionInput(name, Mapping.EMPTY);
  }

  @Override
  protected ActionInput copy(Mapping changed) {
    return new ActionInput(name, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Its key under {@code inputs}. */
  public String name() {
    return name;
  }

  public ActionInput description(String text) {
    return put("description", text);
  }

  /** Tells the action's users that it wants a value; GitHub does not insist on it. */
  public ActionInput required() {
    return put("required", true);
  }

  /** Warns whoever sets the input. */
  public ActionInput deprecationMessage(String text) {
    return put("deprecationMessage", text);
  }

  public ActionInput defaultValue(String value) {
    return put("default", value);
  }

  /** The text {@code true} or {@code false}. */
  public ActionInput defaultValue(boolean value) {
    return put("default", Scalar.text(Boolean.toString(value)));
  }

  /** The character as a text; without this overload Java would write its number. */
  public ActionInput defaultValue(char value) {
    return defaultValue(String.valueOf(value));
  }

  /** The number as a text. */
  public ActionInput defaultValue(long value) {
    return put("default", Scalar.text(Long.toString(value)));
  }

  /** A default that depends on the run. */
  public ActionInput defaultValue(StringExpr value) {
    return put("default", value);
  }

  /** What the step gave, or the default: {@code inputs.<name>}. */
  public StringExpr value() {
    return Reference.of("inputs", name).asString();
  }

  /** Whether it is the text {@code true}. */
  public BoolExpr isTrue() {
    return value().eq("true");
  }

  /** As a template: {@code ${{ inputs.<name> }}}. */
  @Override
  public String toString() {
    return value().toString();
  }
}
