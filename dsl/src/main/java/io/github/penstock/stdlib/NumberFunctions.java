package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.number;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyValue;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Functions of numbers. */
final class NumberFunctions {

  private NumberFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "absolute" -> unary(CtyNumber::absolute);
      case "negate" -> unary(CtyNumber::negated);
      case "int" -> unary(Rounding::truncated);
      case "ceil" -> unary(Rounding::up);
      case "floor" -> unary(Rounding::down);
      case "add" -> binary(CtyNumber::plus);
      case "subtract" -> binary(CtyNumber::minus);
      case "multiply" -> binary(CtyNumber::times);
      case "divide" -> binary(CtyNumber::dividedBy);
      case "modulo" -> binary(CtyNumber::modulo);
      case "greaterthan" -> comparison(order -> order > 0);
      case "greaterthanorequalto" -> comparison(order -> order >= 0);
      case "lessthan" -> comparison(order -> order < 0);
      case "lessthanorequalto" -> comparison(order -> order <= 0);
      case "min" -> extreme(order -> order < 0);
      case "max" -> extreme(order -> order > 0);
      case "signum" -> CtyFunction.of(
          arguments -> CtyValue.of(Long.signum(Limits.whole(arguments.get(0)))), number("num"));
      case "log" -> CtyFunction.of(DoubleFunctions::log, number("num"), number("base"));
      case "pow" -> CtyFunction.of(DoubleFunctions::pow, number("num"), number("power"));
      case "parseint" -> CtyFunction.of(IntegerText::parse, any("number"), number("base"));
      case "range" -> CtyFunction.of(NumberRange::of).rest(number("params"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyFunction unary(UnaryOperator<CtyNumber> operation) {
    return CtyFunction.of(
        arguments -> CtyValue.of(operation.apply(arguments.get(0).asNumber())), number("num"));
  }

  private static CtyFunction binary(BinaryOperator<CtyNumber> operation) {
    return CtyFunction.of(
        arguments -> CtyValue.of(
            operation.apply(arguments.get(0).asNumber(), arguments.get(1).asNumber())),
        number("a"), number("b"));
  }

  private static CtyFunction comparison(IntPredicate accepted) {
    return CtyFunction.of(
        arguments -> CtyValue.of(accepted.test(
            arguments.get(0).asNumber().compareTo(arguments.get(1).asNumber()))),
        number("a"), number("b"));
  }

  private static CtyFunction extreme(IntPredicate replaces) {
    return CtyFunction.of(arguments -> extreme(arguments, replaces)).rest(number("numbers"));
  }

  private static CtyValue extreme(List<CtyValue> numbers, IntPredicate replaces) {
    return numbers.stream()
        .reduce((best, next) -> replaces.test(next.asNumber().compareTo(best.asNumber()))
            ? next
            : best)
        .orElseThrow(() -> new CtyException("there is no argument; expected at least one number"));
  }
}
