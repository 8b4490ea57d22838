package io.github.penstock.types;

import io.github.penstock.expression.Syntax;
import java.util.List;

/** What an expression does with a value that cannot be meant, and where. */
public sealed interface TypeMistake {

  /** The part of the expression that is wrong. */
  Syntax at();

  /**
   * A property that the object cannot have.
   *
   * @param at a {@link Syntax.Property} or a {@link Syntax.Index}
   */
  record UnknownProperty(Syntax at, Shape shape, String name) implements TypeMistake {

    /** The part of the expression that lacks it. */
    public Syntax target() {
      return at instanceof Syntax.Property property
          ? property.target()
          : ((Syntax.Index) at).target();
    }

    /** The shape that tells who should have it; one of them where there are several. */
    public Shape owner() {
      List<Shape> parts = shape.parts();
      return parts.isEmpty() ? shape : parts.get(0);
    }
  }

  /**
   * A property or an index of what has none.
   *
   * @param at a {@link Syntax.Property} or a {@link Syntax.Index}
   */
  record NoProperties(Syntax at, Type target) implements TypeMistake {}

  /** An index that reads nothing from an array or an object, such as a word from an array. */
  record WrongIndex(Syntax.Index at, Type target, Type index) implements TypeMistake {}

  /** {@code .*} of a value that holds no others. */
  record NotFilterable(Syntax.Wildcard at, Type target) implements TypeMistake {}

  /** An argument of another type than the function takes. */
  record WrongArgument(Syntax.Call call, Syntax at, Type type, Type expected)
      implements
        TypeMistake {}

  /** Sides of {@code ==} or {@code !=} that are never equal. */
  record NeverEqual(Syntax.Comparison at, Type left, Type right) implements TypeMistake {}

  /** A boolean that is compared with a text, which is true for {@code '1'} alone. */
  record BooleanAndString(Syntax.Comparison at, Type left, Type right) implements TypeMistake {}

  /** A text that the other side of {@code ==} or {@code !=} can never be. */
  record ImpossibleText(Syntax.Comparison at, Syntax.StringLiteral text, Syntax other,
      List<String> possible)
      implements
        TypeMistake {}

  /** Sides of {@code <}, {@code >} and so on that have no order. */
  record WithoutOrder(Syntax.Comparison at, Type left, Type right) implements TypeMistake {}

  /** {@code !} of an object or an array, which always count as true. */
  record ConstantNot(Syntax.Not at, Type operand) implements TypeMistake {}

  /** {@code a && b || c} where b is always false, so that the value is always c. */
  record FalsyMiddle(Syntax.Logical at, Syntax middle) implements TypeMistake {}

  /**
   * A text of {@code format} that does not fit its arguments.
   *
   * @param fatal whether evaluation fails
   */
  record BadFormat(Syntax.Call call, Syntax at, String problem, boolean fatal)
      implements
        TypeMistake {}

  /**
   * A text of {@code fromJSON} that is no JSON.
   *
   * @param fatal whether GitHub's reader, which takes more than JSON, refuses it too
   */
  record BadJson(Syntax.StringLiteral at, String problem, boolean fatal) implements TypeMistake {}
}
