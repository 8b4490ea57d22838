package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.AnyExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/**
 * What the inputs of a workflow have in common.
 *
 * @param <S> the input's own type
 */
public abstract sealed class InputElement<S extends InputElement<S>> extends Element<S>
    implements
    Input permits StringInput, BoolInput, NumberInput, ChoiceInput, EnvironmentInput {

  private static final List<String> KEYS =
      List.of("description", "deprecationMessage", "type", "required", "default", "options");

  private final String name;

  InputElement(String name, Mapping tree) {
    super(tree);
    this.name = notNull("input name", name);
  }

  static Mapping ofType(String type) {
    return Mapping.of("type", Scalar.text(type));
  }

  @Override
  protected final List<String> keyOrder() {
    return KEYS;
  }

  @Override
  public final String name() {
    return name;
  }

  public final S description(String text) {
    return put("description", text);
  }

  public final S required() {
    return put("required", true);
  }

  /** Tells who starts the workflow not to use this input any more. */
  public final S deprecationMessage(String text) {
    return put("deprecationMessage", text);
  }

  final AnyExpr reference() {
    return Reference.of("inputs", name);
  }

  /** As a template: {@code ${{ inputs.<name> }}}. */
  @Override
  public String toString() {
    return reference().toString();
  }
}
