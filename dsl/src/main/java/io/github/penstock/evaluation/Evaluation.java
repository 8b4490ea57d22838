package io.github.penstock.evaluation;

import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;

/** One evaluation of a tree, which is at most {@code ExpressionParser.MAX_DEPTH} levels deep. */
final class Evaluation {

  private final Evaluator surroundings;
  private final Memory memory = new Memory();

  Evaluation(Evaluator surroundings) {
    this.surroundings = surroundings;
  }

  Evaluator surroundings() {
    return surroundings;
  }

  Value evaluate(Syntax part, int level) {
    Value value = valueOf(part, level);
    if (isFound(part)) {
      memory.found(value, level);
    } else {
      memory.made(value, level);
    }
    if (memory.isExceeded()) {
      throw tooLarge(part);
    }
    return value;
  }

  static EvaluationException tooLarge(Syntax part) {
    return new EvaluationException(
        "value is too large; expected at most " + Memory.MAX_BYTES + " bytes for all of the values",
        part.start());
  }

  private static boolean isFound(Syntax part) {
    return part instanceof Syntax.Name || part instanceof Syntax.Property
        || part instanceof Syntax.Index
        || part instanceof Syntax.Call call && call.function().equalsIgnoreCase("fromJSON");
  }

  private Value valueOf(Syntax part, int level) {
    if (part instanceof Syntax.Literal literal) {
      return literal(literal);
    }
    if (part instanceof Syntax.Name name) {
      return surroundings.context(name);
    }
    if (part instanceof Syntax.Call call) {
      return Functions.call(call.function(), new Arguments(this, call, level));
    }
    if (part instanceof Syntax.Not not) {
      return Value.of(!Coercion.isTrue(evaluate(not.operand(), level + 1)));
    }
    if (part instanceof Syntax.Comparison comparison) {
      Value left = evaluate(comparison.left(), level + 1);
      return Value.of(Comparison.test(comparison.operator(), left,
          evaluate(comparison.right(), level + 1)));
    }
    return part instanceof Syntax.Logical logical
        ? logical(logical, level)
        : access(part, level);
  }

  private static Value literal(Syntax.Literal literal) {
    if (literal instanceof Syntax.StringLiteral text) {
      return Value.of(text.value());
    }
    if (literal instanceof Syntax.NumberLiteral number) {
      return Value.of(number.value());
    }
    return literal instanceof Syntax.BoolLiteral bool ? Value.of(bool.value()) : Value.NULL;
  }

  /** The first operand that decides, or the last one; what follows is not evaluated. */
  private Value logical(Syntax.Logical logical, int level) {
    boolean deciding = logical.operator() == Operator.OR;
    Value value = Value.NULL;
    for (Syntax operand : logical.operands()) {
      value = evaluate(operand, level + 1);
      if (Coercion.isTrue(value) == deciding) {
        return value;
      }
    }
    return value;
  }

  private Value access(Syntax part, int level) {
    Value target = evaluate(part.children().get(0), level + 1);
    if (part instanceof Syntax.Wildcard) {
      return Access.all(target);
    }
    if (target.isPrimitive()) {
      return Value.NULL;
    }
    if (part instanceof Syntax.Index index) {
      return Access.key(target, evaluate(index.index(), level + 1));
    }
    return Access.key(target, Value.of(((Syntax.Property) part).name()));
  }
}
