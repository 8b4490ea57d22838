package io.github.penstock.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * An input of {@code workflow_dispatch} or {@code workflow_call}: a value that the trigger declares,
 * and that the rest of the workflow reads with {@code value()}. See
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#onworkflow_dispatchinputs.
 */
public sealed interface Input permits CallInput, InputElement {

  /** Its key under {@code inputs}. */
  String name();

  static StringInput string(String name) {
    return new StringInput(name);
  }

  static BoolInput bool(String name) {
    return new BoolInput(name);
  }

  static NumberInput number(String name) {
    return new NumberInput(name);
  }

  /** The name of one of the repository's environments; only for {@code workflow_dispatch}. */
  static EnvironmentInput environment(String name) {
    return new EnvironmentInput(name);
  }

  /**
   * One of an enum's constants, {@code PRE_RELEASE} being written {@code pre-release}; only for
   * {@code workflow_dispatch}.
   */
  static <E extends Enum<E>> ChoiceInput<E> choice(String name, Class<E> type) {
    return choice(name, type, Names::spelt);
  }

  /**
   * One of an enum's constants, each written as the function says; only for {@code workflow_dispatch}.
   *
   * @throws IllegalArgumentException if two constants have the same text
   */
  static <E extends Enum<E>> ChoiceInput<E> choice(String name, Class<E> type,
      Function<? super E, String> text) {
    Map<E, String> options = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      options.put(constant, text.apply(constant));
    }
    return new ChoiceInput<>(name, options);
  }

  /** One of these texts; only for {@code workflow_dispatch}. */
  static ChoiceInput<String> choice(String name, String... options) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String option : options) {
      if (texts.put(option, option) != null) {
        throw new IllegalArgumentException(
            "option \"" + option + "\" of input \"" + name + "\" is given twice");
      }
    }
    return new ChoiceInput<>(name, texts);
  }
}
