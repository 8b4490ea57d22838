package io.github.penstock.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be: a set of kinds, with the elements of arrays and the properties of objects.
 * Booleans, numbers and texts are kept apart by what decides conditions and comparisons, so that
 * {@code inputs.x && 'a' || ''} is known to be a text, and {@code true == 'true'} to be false.
 * Immutable.
 */
public final class Type {

  private static final int NULL_KIND = 1;
  private static final int FALSE_KIND = 1 << 1;
  private static final int TRUE_KIND = 1 << 2;
  /** 0, and what is no number. */
  private static final int ZERO_KIND = 1 << 3;
  private static final int NUMBER_KIND = 1 << 4;
  private static final int EMPTY_KIND = 1 << 5;
  /** A text that may be a number. */
  private static final int DIGITS_KIND = 1 << 6;
  /** A text that is no number. */
  private static final int WORD_KIND = 1 << 7;
  private static final int ARRAY_KIND = 1 << 8;
  private static final int OBJECT_KIND = 1 << 9;
  private static final int EVERY_KIND = (1 << 10) - 1;

  private static final int MOST_TEXTS = 256;

  private static final int FALSY_KINDS = NULL_KIND | FALSE_KIND | ZERO_KIND | EMPTY_KIND;
  private static final int ANY_NUMBER = ZERO_KIND | NUMBER_KIND;
  private static final int ANY_TEXT = EMPTY_KIND | DIGITS_KIND | WORD_KIND;

  /** No value at all: the type of a property that is not there. */
  public static final Type NOTHING = of(0);

  public static final Type NULL = of(NULL_KIND);
  public static final Type FALSE = of(FALSE_KIND);
  public static final Type TRUE = of(TRUE_KIND);
  public static final Type BOOL = of(FALSE_KIND | TRUE_KIND);
  public static final Type NUMBER = of(ANY_NUMBER);
  public static final Type STRING = of(ANY_TEXT);
  public static final Type EMPTY_STRING = of(EMPTY_KIND);
  /** Texts that are neither empty nor a number. */
  public static final Type WORD = of(WORD_KIND);
  /** All that is no array and no object. */
  public static final Type SCALAR = of(EVERY_KIND & ~(ARRAY_KIND | OBJECT_KIND));
  /** An array of values of any type. */
  public static final Type ARRAY = of(ARRAY_KIND);
  /** An object with any properties. */
  public static final Type OBJECT = of(OBJECT_KIND);
  public static final Type ANY = of(EVERY_KIND);

  private static final Type ZERO = of(ZERO_KIND);
  private static final Type NOT_ZERO = of(NUMBER_KIND);
  private static final Type DIGITS = of(DIGITS_KIND);

  private final int kinds;
  private final @Nullable Type element;
  private final @Nullable Shape shape;
  private final boolean filtered;
  /** The texts that it may be, where they are known. */
  private final @Nullable List<String> texts;

  private Type(int kinds, @Nullable Type element, @Nullable Shape shape, boolean filtered,
      @Nullable List<String> texts) {
    this.kinds = kinds;
    this.element = element;
    this.shape = shape;
    this.filtered = filtered;
    this.texts = texts;
  }

  private static Type of(int kinds) {
    return new Type(kinds, null, null, false, null);
  }

  /** A text that is one of these or empty. */
  public static Type oneOf(List<String> texts) {
    int kinds = EMPTY_KIND;
    for (String text : texts) {
      kinds |= ofText(text).kinds;
    }
    return new Type(kinds, null, null, false, texts);
  }

  public static Type array(Type element) {
    return new Type(ARRAY_KIND, element, null, false, null);
  }

  /** The values that {@code .*} collects; a property of it is read of each. */
  public static Type filtered(Type element) {
    return new Type(ARRAY_KIND, element, null, true, null);
  }

  public static Type object(Shape shape) {
    return new Type(OBJECT_KIND, null, shape, false, null);
  }

  /** The type of one text. */
  public static Type ofText(String text) {
    if (text.isEmpty()) {
      return EMPTY_STRING;
    }
    return mayBeNumber(text) ? DIGITS : WORD;
  }

  /** The type of one number; NaN is falsy like 0. */
  public static Type ofNumber(double number) {
    return number == 0 || Double.isNaN(number) ? ZERO : NOT_ZERO;
  }

  public static Type ofBool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Blank texts are 0, and the word infinity is a number. */
  private static boolean mayBeNumber(String text) {
    char first = text.charAt(0);
    boolean sign = first == '-' || first == '+';
    char digit = sign && text.length() > 1 ? text.charAt(1) : first;
    return digit >= '0' && digit <= '9' || digit == '.' || Character.isWhitespace(first)
        || text.regionMatches(true, sign ? 1 : 0, "infinity", 0, 8);
  }

  /** What is either of two types. */
  public Type or(Type other) {
    if (this == other || other.kinds == 0) {
      return this;
    }
    if (kinds == 0) {
      return other;
    }
    return new Type(kinds | other.kinds, elementOr(other), shapeOr(other),
        filtered || other.filtered, textsOr(other));
  }

  private @Nullable List<String> textsOr(Type other) {
    if (!isMaybe(STRING)) {
      return other.texts;
    }
    if (!other.isMaybe(STRING) || texts == other.texts) {
      return texts;
    }
    return texts == null || other.texts == null || texts.size() + other.texts.size() > MOST_TEXTS
        ? null
        : Stream.concat(texts.stream(), other.texts.stream()).distinct().toList();
  }

  private @Nullable Type elementOr(Type other) {
    if (!isMaybe(ARRAY)) {
      return other.element;
    }
    if (!other.isMaybe(ARRAY) || element == other.element) {
      return element;
    }
    return element == null || other.element == null ? null : element.or(other.element);
  }

  private @Nullable Shape shapeOr(Type other) {
    if (!isMaybe(OBJECT)) {
      return other.shape;
    }
    if (!other.isMaybe(OBJECT) || shape == other.shape) {
      return shape;
    }
    return shape == null || other.shape == null ? null : EitherShape.of(shape, other.shape);
  }

  private Type only(int some) {
    return (kinds & ~some) == 0 ? this : new Type(kinds & some, element, shape, filtered, texts);
  }

  /** It where a condition takes it for false; {@link #NOTHING} where it never does. */
  public Type falsy() {
    return only(FALSY_KINDS);
  }

  /** It where a condition takes it for true; {@link #NOTHING} where it never does. */
  public Type truthy() {
    return only(~FALSY_KINDS);
  }

  public Type withoutNull() {
    return only(~NULL_KIND);
  }

  public boolean isNothing() {
    return kinds == 0;
  }

  /** Whether nothing is known of it. */
  public boolean isAny() {
    return kinds == EVERY_KIND && shape == null && element == null;
  }

  /** Whether it may have a kind of another; what is below arrays and objects does not matter. */
  public boolean isMaybe(Type other) {
    return (kinds & other.kinds) != 0;
  }

  /** Whether it has only kinds of another; what is below arrays and objects does not matter. */
  public boolean isAlways(Type other) {
    return kinds != 0 && (kinds & ~other.kinds) == 0;
  }

  public boolean isAlwaysTruthy() {
    return kinds != 0 && (kinds & FALSY_KINDS) == 0;
  }

  public boolean isAlwaysFalsy() {
    return kinds != 0 && (kinds & ~FALSY_KINDS) == 0;
  }

  /** Whether it is an array that {@code .*} made. */
  public boolean isFiltered() {
    return filtered;
  }

  /** The texts that it may be beside the empty one; empty where it may be any. */
  public Optional<List<String>> texts() {
    return Optional.ofNullable(texts);
  }

  /** What the array holds, where it is one. */
  public Type element() {
    return element == null ? ANY : element;
  }

  /** The properties of the object, where it is one. */
  public Shape shape() {
    return shape == null ? Shape.OPEN : shape;
  }

  /** What an index that nobody knows reads. */
  Type values() {
    Type values = isMaybe(ARRAY) ? element() : NOTHING;
    return isMaybe(OBJECT) ? values.or(shape().values()) : values;
  }

  /** Whether {@code ==} can hold between a value of this type and one of another. */
  public boolean canEqual(Type other) {
    for (int rest = kinds; rest != 0; rest &= rest - 1) {
      if ((equals(Integer.lowestOneBit(rest)) & other.kinds) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The kinds that one kind can equal: of unlike kinds GitHub compares the numbers that they are, and
   * words, arrays and objects are none.
   */
  private static int equals(int kind) {
    return switch (kind) {
      case NULL_KIND, FALSE_KIND, ZERO_KIND ->
        NULL_KIND | FALSE_KIND | ZERO_KIND | EMPTY_KIND | DIGITS_KIND;
      case EMPTY_KIND -> NULL_KIND | FALSE_KIND | ZERO_KIND | EMPTY_KIND;
      case TRUE_KIND, NUMBER_KIND -> TRUE_KIND | NUMBER_KIND | DIGITS_KIND;
      case DIGITS_KIND ->
        NULL_KIND | FALSE_KIND | TRUE_KIND | ZERO_KIND | NUMBER_KIND | DIGITS_KIND;
      default -> kind;
    };
  }

  /** As messages name it: {@code a string or a number}, {@code an array}, {@code any value}. */
  @Override
  public String toString() {
    if ((kinds & ~NULL_KIND) == (EVERY_KIND & ~NULL_KIND)) {
      return "any value";
    }
    List<String> names = new ArrayList<>();
    addName(names, OBJECT_KIND, "an object");
    addName(names, ARRAY_KIND, "an array");
    addName(names, ANY_TEXT, "a string");
    addName(names, ANY_NUMBER, "a number");
    addName(names, FALSE_KIND | TRUE_KIND, "a boolean");
    addName(names, NULL_KIND, "null");
    return names.isEmpty() ? "nothing" : String.join(" or ", names);
  }

  private void addName(List<String> names, int some, String name) {
    if ((kinds & some) != 0) {
      names.add(name);
    }
  }
}
