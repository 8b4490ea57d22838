package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclExpression.Unary;
import io.github.penstock.hcl.HclOperator;

/** Computes with operators. */
final class Operators {

  private final Evaluation evaluation;

  Operators(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  private static CtyType operandType(HclOperator operator) {
    return switch (operator) {
      case OR, AND, NOT -> CtyType.BOOL;
      case EQUAL, NOT_EQUAL -> CtyType.DYNAMIC;
      default -> CtyType.NUMBER;
    };
  }

  private static CtyType resultType(HclOperator operator) {
    return switch (operator) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, NEGATE -> CtyType.NUMBER;
      default -> CtyType.BOOL;
    };
  }

  /** Of the type that the operator takes; unknown, after a report, if it cannot be made one. */
  Outcome operand(Outcome value, HclExpression expression, HclOperator operator, String side) {
    CtyType wanted = operandType(operator);
    try {
      return Converted.to(value, wanted);
    } catch (CtyException e) {
      evaluation.report(evaluation.places().whole(expression), "Invalid operand",
          "The " + side + " operand of \"" + operator.symbol() + "\" is not suitable: "
              + e.message() + ".");
      return Outcome.unknown(wanted);
    }
  }

  /** Whether this side is enough to know the result. */
  static boolean isDecidedBy(Outcome side, HclOperator operator) {
    boolean logical = operator == HclOperator.AND || operator == HclOperator.OR;
    return logical && side.value().filter(value -> !value.isNull())
        .filter(value -> value.asBoolean() == (operator == HclOperator.OR)).isPresent();
  }

  Outcome of(Binary binary, Outcome left, Outcome right, boolean failed) {
    if (failed || !left.isKnown() || !right.isKnown()) {
      return Outcome.unknown(resultType(binary.operator()));
    }
    CtyValue a = left.value().orElseThrow();
    CtyValue b = right.value().orElseThrow();
    return switch (binary.operator()) {
      case EQUAL -> Outcome.of(CtyValue.of(a.isEqualTo(b)));
      case NOT_EQUAL -> Outcome.of(CtyValue.of(!a.isEqualTo(b)));
      default -> computed(binary, binary.operator(), () -> {
        requirePresent(a);
        requirePresent(b);
        return result(binary.operator(), a, b);
      });
    };
  }

  Outcome of(Unary unary, Outcome value) {
    Outcome operand = operand(value, unary.operand(), unary.operator(), "single");
    if (!operand.isKnown()) {
      return Outcome.unknown(resultType(unary.operator()));
    }
    CtyValue given = operand.value().orElseThrow();
    return computed(unary, unary.operator(), () -> {
      requirePresent(given);
      return unary.operator() == HclOperator.NOT
          ? CtyValue.of(!given.asBoolean())
          : CtyValue.of(given.asNumber().negated());
    });
  }

  private static void requirePresent(CtyValue operand) {
    if (operand.isNull()) {
      throw new CtyException("argument must not be null");
    }
  }

  private interface Computation {
    CtyValue result();
  }

  private Outcome computed(HclExpression expression, HclOperator operator,
      Computation computation) {
    try {
      return Outcome.of(computation.result());
    } catch (CtyException e) {
      evaluation.report(evaluation.places().whole(expression), "Operation failed",
          "Operator \"" + operator.symbol() + "\" has no result: " + e.message() + ".");
      return Outcome.unknown(resultType(operator));
    }
  }

  private static CtyValue result(HclOperator operator, CtyValue left, CtyValue right) {
    if (operator == HclOperator.AND || operator == HclOperator.OR) {
      boolean both = left.asBoolean() && right.asBoolean();
      return CtyValue.of(operator == HclOperator.AND
          ? both
          : left.asBoolean() || right.asBoolean());
    }
    return ofNumbers(operator, left.asNumber(), right.asNumber());
  }

  private static CtyValue ofNumbers(HclOperator operator, CtyNumber a, CtyNumber b) {
    return switch (operator) {
      case ADD -> CtyValue.of(a.plus(b));
      case SUBTRACT -> CtyValue.of(a.minus(b));
      case MULTIPLY -> CtyValue.of(a.times(b));
      case DIVIDE -> CtyValue.of(a.dividedBy(b));
      case MODULO -> CtyValue.of(a.modulo(b));
      case LESS -> CtyValue.of(a.compareTo(b) < 0);
      case GREATER -> CtyValue.of(a.compareTo(b) > 0);
      case LESS_OR_EQUAL -> CtyValue.of(a.compareTo(b) < 0 || a.equals(b));
      case GREATER_OR_EQUAL -> CtyValue.of(a.compareTo(b) > 0 || a.equals(b));
      default -> throw new IllegalStateException(operator.symbol() + " takes no numbers");
    };
  }
}
