package io.github.penstock.shape;

import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A scalar.
 *
 * @param types the bits of the types that it may have
 * @param expression whether it may be a text with an expression, whatever else it may be
 * @param values those it is one of, where it is a text, a number or a boolean; none where it is free
 * @param tolerant whether GitHub reads past another value
 * @param mayBeEmpty whether nothing at all says something
 */
record ScalarShape(int types, boolean expression, List<String> values, @Nullable Form form,
    Bounds bounds, boolean tolerant, boolean mayBeEmpty) {

  static final int STRING = bit(Scalar.Type.STRING);

  static final int BOOLEAN = bit(Scalar.Type.BOOLEAN);

  static final int INTEGER = bit(Scalar.Type.INTEGER);

  static final int NUMBER = INTEGER | bit(Scalar.Type.FLOAT);

  static final int NULL = bit(Scalar.Type.NULL);

  /** What GitHub takes for a text. */
  static final int TEXT = STRING | BOOLEAN | NUMBER;

  static ScalarShape of(int types) {
    return new ScalarShape(types, false, List.of(), null, Bounds.NONE, false, false);
  }

  ScalarShape among(String... allowed) {
    return new ScalarShape(types, expression, List.of(allowed), form, bounds, tolerant,
        mayBeEmpty);
  }

  ScalarShape orExpression() {
    return new ScalarShape(types, true, values, form, bounds, tolerant, mayBeEmpty);
  }

  ScalarShape like(Form spelling) {
    return new ScalarShape(types, expression, values, spelling, bounds, tolerant, mayBeEmpty);
  }

  ScalarShape within(Bounds limits) {
    return new ScalarShape(types, expression, values, form, limits, tolerant, mayBeEmpty);
  }

  /** GitHub reads past what is wrong. */
  ScalarShape tolerated() {
    return new ScalarShape(types, expression, values, form, bounds, true, mayBeEmpty);
  }

  /** Nothing at all is something to say. */
  ScalarShape orNothing() {
    return new ScalarShape(types, expression, values, form, bounds, tolerant, true);
  }

  private static int bit(Scalar.Type type) {
    return 1 << type.ordinal();
  }

  boolean has(int type) {
    return (types & type) != 0;
  }

  /** Whether every scalar that is not empty will do. */
  private boolean isPlainText() {
    return (types & TEXT) == TEXT && form == null && values.isEmpty() && bounds.longest() < 0;
  }

  /** What is wrong with a scalar; none where nothing is. */
  @Nullable
  Fault fault(Scalar scalar) {
    if (isEmpty(scalar)) {
      return allowsEmpty(scalar.style() == Scalar.Style.PLAIN) ? idle() : Fault.EMPTY;
    }
    if (isPlainText()) {
      return null;
    }
    if (expression && scalar.value().contains("${{")) {
      return null;
    }
    return values.isEmpty() ? ofType(scalar) : ofValue(scalar);
  }

  private boolean allowsEmpty(boolean isNull) {
    return isNull
        ? has(NULL)
        : has(STRING) && bounds.shortest() <= 0 && form == null && values.isEmpty();
  }

  /** Where a text stands, nothing is probably not what the author wants. */
  private @Nullable Fault idle() {
    return mayBeEmpty || !has(STRING) ? null : Fault.IDLE;
  }

  private @Nullable Fault ofValue(Scalar scalar) {
    Scalar.Type type = typeOf(scalar);
    String value = scalar.value();
    boolean known = has(bit(type)) && (values.contains(value)
        || type == Scalar.Type.BOOLEAN && values.contains(value.toLowerCase(Locale.ROOT)));
    return known ? null : Fault.VALUE;
  }

  private @Nullable Fault ofType(Scalar scalar) {
    Scalar.Type type = typeOf(scalar);
    if (!has(bit(type))) {
      return Fault.TYPE;
    }
    if (type == Scalar.Type.STRING) {
      return form != null && !form.matches(scalar.value())
          ? Fault.FORM
          : bounds.isTooLong(scalar.value()) ? Fault.LENGTH : null;
    }
    return type == Scalar.Type.INTEGER || type == Scalar.Type.FLOAT
        ? bounds.fault(scalar.value())
        : null;
  }

  /** Whether it is null, or a text without a character. */
  private static boolean isEmpty(Scalar scalar) {
    String value = scalar.value();
    if (value.isEmpty()) {
      return true;
    }
    char first = value.charAt(0);
    return scalar.style() == Scalar.Style.PLAIN && (first == '~' || first == 'n' || first == 'N')
        && value.length() <= 4 && scalar.isNull();
  }

  /** The type, found by the first letter where that tells it. */
  private static Scalar.Type typeOf(Scalar scalar) {
    if (scalar.style() != Scalar.Style.PLAIN) {
      return Scalar.Type.STRING;
    }
    char first = scalar.value().charAt(0);
    boolean letter = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first == '$';
    return letter && "tTfFnN".indexOf(first) < 0 ? Scalar.Type.STRING : scalar.type();
  }
}
