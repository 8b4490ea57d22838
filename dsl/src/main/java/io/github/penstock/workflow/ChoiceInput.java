package io.github.penstock.workflow;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Sequence;
import java.util.HashSet;
import java.util.Map;

/**
 * An input that is one of some texts.
 *
 * @param <E> what the texts stand for in the definition
 */
public final class ChoiceInput<E> extends InputElement<ChoiceInput<E>> {

  private final Map<E, String> options;

  ChoiceInput(String name, Map<E, String> options) {
    this(name, ofType("choice").with("options", Sequence.ofTexts(options.values()).compact()),
        options);
    if (new HashSet<>(options.values()).size() < options.size()) {
      throw new IllegalArgumentException("options of input \"" + name
          + "\" are not distinct: " + options.values());
    }
  }

  private ChoiceInput(String name, Mapping tree, Map<E, String> options) {
    super(name, tree);
    this.options = options;
  }

  @Override
  protected ChoiceInput<E> copy(Mapping changed) {
    return new ChoiceInput<>(name(), changed, options);
  }

  public ChoiceInput<E> defaultValue(E value) {
    return put("default", text(value));
  }

  /** Whether this was chosen. */
  public BoolExpr is(E value) {
    return value().eq(text(value));
  }

  /** What was chosen, or the default: {@code inputs.<name>}. */
  public StringExpr value() {
    return reference().asString();
  }

  private String text(E value) {
    String text = options.get(value);
    if (text == null) {
      throw new IllegalArgumentException("\"" + value + "\" is no option of input \"" + name()
          + "\"" + Wording.expected(value.toString(), options.values()));
    }
    return text;
  }
}
