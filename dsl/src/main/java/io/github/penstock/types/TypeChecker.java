package io.github.penstock.types;

import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;
import io.github.penstock.types.TypeMistake.BooleanAndString;
import io.github.penstock.types.TypeMistake.ConstantNot;
import io.github.penstock.types.TypeMistake.FalsyMiddle;
import io.github.penstock.types.TypeMistake.ImpossibleText;
import io.github.penstock.types.TypeMistake.NeverEqual;
import io.github.penstock.types.TypeMistake.NoProperties;
import io.github.penstock.types.TypeMistake.NotFilterable;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import io.github.penstock.types.TypeMistake.WithoutOrder;
import io.github.penstock.types.TypeMistake.WrongIndex;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Tells the type of an expression, and what in it cannot be meant. A value that may be of several
 * kinds is a mistake only where it is one for all of them.
 */
public final class TypeChecker {

  private static final Type COLLECTION = Type.ARRAY.or(Type.OBJECT);
  private static final Type NOT_TEXT = COLLECTION.or(Type.BOOL).or(Type.NUMBER);
  private static final Type FLAG = Type.BOOL.or(Type.NULL);
  private static final Type NUMBER_OR_EMPTY = Type.ofNumber(1).or(Type.EMPTY_STRING)
      .or(Type.ofText("1"));

  private final ContextTypes contexts;
  private final Consumer<TypeMistake> mistakes;
  private final FunctionTypes functions;

  public TypeChecker(ContextTypes contexts, Consumer<TypeMistake> mistakes) {
    this.contexts = contexts;
    this.mistakes = mistakes;
    this.functions = new FunctionTypes(this, mistakes);
  }

  /** The type of a tree; its mistakes are told in the order of the text, the inner ones first. */
  public Type check(Syntax tree) {
    if (tree instanceof Syntax.Property property) {
      return property(property, check(property.target()), property.name());
    }
    if (tree instanceof Syntax.Name name) {
      return contexts.context(name.name().toLowerCase(Locale.ROOT));
    }
    if (tree instanceof Syntax.Literal literal) {
      return literal(literal);
    }
    if (tree instanceof Syntax.Comparison comparison) {
      return Constants.isConstant(comparison)
          ? Constants.typeOf(comparison, Type.BOOL)
          : comparison(comparison, check(comparison.left()), check(comparison.right()));
    }
    if (tree instanceof Syntax.Logical logical) {
      return logical.operator() == Operator.AND ? and(logical.operands()) : or(logical);
    }
    if (tree instanceof Syntax.Call call) {
      Type type = functions.check(call);
      return Constants.isConstant(call) ? Constants.typeOf(call, type) : type;
    }
    if (tree instanceof Syntax.Not not) {
      return not(not, check(not.operand()));
    }
    if (tree instanceof Syntax.Index index) {
      return index(index, check(index.target()), check(index.index()));
    }
    Syntax.Wildcard wildcard = (Syntax.Wildcard) tree;
    return filter(wildcard, check(wildcard.target()));
  }

  private static Type literal(Syntax.Literal literal) {
    if (literal instanceof Syntax.StringLiteral text) {
      return Type.ofText(text.value());
    }
    if (literal instanceof Syntax.NumberLiteral number) {
      return Type.ofNumber(number.value());
    }
    return literal instanceof Syntax.BoolLiteral bool ? Type.ofBool(bool.value()) : Type.NULL;
  }

  private Type property(Syntax at, Type target, String name) {
    if (target.isAny()) {
      return Type.ANY;
    }
    Type type = Type.NOTHING;
    boolean has = false;
    if (target.isMaybe(Type.OBJECT)) {
      has = true;
      type = target.shape().property(name);
    }
    if (target.isFiltered() && target.element().isMaybe(COLLECTION)) {
      has = true;
      type = type.or(filtered(target.element(), name));
    }
    if (type.isNothing()) {
      mistakes.accept(has
          ? new UnknownProperty(at, shapeOf(target), name)
          : new NoProperties(at, target));
      return Type.ANY;
    }
    return type;
  }

  private static Type filtered(Type element, String name) {
    Type type = element.isMaybe(Type.OBJECT) ? element.shape().property(name) : Type.NOTHING;
    return type.isNothing() ? type : Type.filtered(type);
  }

  private static Shape shapeOf(Type target) {
    return target.isMaybe(Type.OBJECT) ? target.shape() : target.element().shape();
  }

  private Type index(Syntax.Index at, Type target, Type index) {
    if (target.isAny()) {
      return Type.ANY;
    }
    if (!target.isMaybe(COLLECTION)) {
      mistakes.accept(new NoProperties(at, target));
      return Type.ANY;
    }
    if (isWrong(target, index)) {
      mistakes.accept(new WrongIndex(at, target, index));
      return Type.ANY;
    }
    if (at.index() instanceof Syntax.StringLiteral name && !isItem(target, index)) {
      return property(at, target, name.value());
    }
    if (at.index() instanceof Syntax.NumberLiteral number && !target.isMaybe(Type.ARRAY)) {
      return property(at, target, number.source());
    }
    Type values = target.isFiltered() ? Type.filtered(target.element().values()) : target.values();
    return values.or(Type.NULL);
  }

  private static boolean isWrong(Type target, Type index) {
    if (index.isAlways(COLLECTION.or(FLAG))) {
      return true;
    }
    return !target.isMaybe(Type.OBJECT) && !target.isFiltered() && index.isAlways(Type.WORD);
  }

  /** Whether a text is the number of an item of an array. */
  private static boolean isItem(Type target, Type index) {
    return target.isMaybe(Type.ARRAY) && !index.isAlways(Type.WORD);
  }

  private Type filter(Syntax.Wildcard at, Type target) {
    if (!target.isMaybe(COLLECTION)) {
      mistakes.accept(new NotFilterable(at, target));
      return Type.ARRAY;
    }
    if (!target.isFiltered()) {
      return Type.filtered(target.values());
    }
    if (!target.element().isMaybe(COLLECTION)) {
      mistakes.accept(new NotFilterable(at, target));
    }
    return Type.filtered(target.element().values());
  }

  /** The last of the operands, or the first that is false. */
  private Type and(List<Syntax> operands) {
    Type type = check(operands.get(0));
    for (int i = 1; i < operands.size(); i++) {
      Type next = check(operands.get(i));
      type = type.isAlwaysFalsy() ? type : type.isAlwaysTruthy() ? next : type.falsy().or(next);
    }
    return type;
  }

  /** The first of the operands that is true, or the last. */
  private Type or(Syntax.Logical at) {
    Type type = Type.NOTHING;
    int last = at.operands().size() - 1;
    for (int i = 0; i <= last; i++) {
      Syntax operand = at.operands().get(i);
      Type next = check(operand);
      if (i < last && next.isAlwaysFalsy()) {
        falsyMiddle(at, operand);
      }
      type = type.isAlwaysTruthy() ? type : type.truthy().or(next);
    }
    return type;
  }

  /** Tells a value that somebody wanted for a condition that holds, and never gets. */
  private void falsyMiddle(Syntax.Logical at, Syntax operand) {
    if (operand instanceof Syntax.Logical and) {
      Syntax middle = and.operands().get(and.operands().size() - 1);
      if (typeOf(middle).isAlwaysFalsy()) {
        mistakes.accept(new FalsyMiddle(at, middle));
      }
    }
  }

  /** The type of a part whose mistakes were told before. */
  Type typeOf(Syntax part) {
    return new TypeChecker(contexts, told -> {
    }).check(part);
  }

  private Type not(Syntax.Not at, Type operand) {
    if (operand.isAlways(COLLECTION)) {
      mistakes.accept(new ConstantNot(at, operand));
      return Type.BOOL;
    }
    return Constants.isConstant(at.operand()) ? Type.ofBool(operand.isAlwaysFalsy()) : Type.BOOL;
  }

  private Type comparison(Syntax.Comparison at, Type left, Type right) {
    if (at.operator() == Operator.EQUAL || at.operator() == Operator.NOT_EQUAL) {
      equality(at, left, right);
    } else if (hasNoOrder(left, right) || hasNoOrder(right, left)) {
      mistakes.accept(new WithoutOrder(at, left, right));
    }
    return Type.BOOL;
  }

  private void equality(Syntax.Comparison at, Type left, Type right) {
    if (isBooleanAndString(left, right) || isBooleanAndString(right, left)) {
      mistakes.accept(new BooleanAndString(at, left, right));
    } else if (!left.canEqual(right) && !left.isAlways(Type.NULL) && !right.isAlways(Type.NULL)) {
      mistakes.accept(new NeverEqual(at, left, right));
    } else {
      texts(at, at.right(), at.left(), left);
      texts(at, at.left(), at.right(), right);
    }
  }

  private void texts(Syntax.Comparison at, Syntax part, Syntax other, Type type) {
    if (type.texts().isPresent() && part instanceof Syntax.StringLiteral text
        && !text.value().isEmpty() && !type.isMaybe(NOT_TEXT)
        && type.texts().get().stream().noneMatch(text.value()::equalsIgnoreCase)) {
      mistakes.accept(new ImpossibleText(at, text, other, type.texts().get()));
    }
  }

  /** The empty text is false, and people write 1 and 0. */
  private static boolean isBooleanAndString(Type flag, Type text) {
    return flag.isMaybe(Type.BOOL) && flag.isAlways(FLAG) && text.isAlways(Type.STRING)
        && !text.isAlways(NUMBER_OR_EMPTY);
  }

  private static boolean hasNoOrder(Type one, Type other) {
    return one.isAlways(COLLECTION.or(FLAG))
        || one.isAlways(Type.NUMBER) && other.isAlways(Type.WORD);
  }
}
