package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclOperator;
import io.github.penstock.hcl.HclParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evaluates calls of functions with literals and calls as arguments: as much as the table needs. */
final class CallEvaluator {

  private final Stdlib stdlib;

  /** Why there is no value; the message ends with the parameter that is to blame, if one is. */
  static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Failure(String message) {
      super(message);
    }
  }

  CallEvaluator(Stdlib stdlib) {
    this.stdlib = stdlib;
  }

  HclExpression.Call parse(String source) {
    return (HclExpression.Call) HclParser.expression(source);
  }

  private CtyFunction function(HclExpression.Call call) {
    return stdlib.find(call.function()).orElseThrow();
  }

  CtyValue call(HclExpression.Call call) {
    List<CtyValue> arguments = new ArrayList<>(call.arguments().stream().map(this::value).toList());
    if (call.expanded()) {
      arguments.addAll(arguments.remove(arguments.size() - 1).elements());
    }
    try {
      return function(call).call(arguments);
    } catch (CtyException e) {
      throw new Failure("error" + e.argument().stream()
          .mapToObj(i -> " of " + function(call).parameter(i).orElseThrow().name())
          .collect(Collectors.joining()));
    }
  }

  private CtyValue value(HclExpression expression) {
    if (expression instanceof HclExpression.Call call) {
      return call(call);
    }
    if (expression instanceof HclExpression.Template template) {
      return CtyValue.of(template.literal().orElseThrow());
    }
    if (expression instanceof HclExpression.NumberLiteral number) {
      return CtyValue.of(CtyNumber.of(number.value()));
    }
    if (expression instanceof HclExpression.BoolLiteral bool) {
      return CtyValue.of(bool.value());
    }
    if (expression instanceof HclExpression.NullLiteral) {
      return CtyValue.NULL;
    }
    return compound(expression);
  }

  private CtyValue compound(HclExpression expression) {
    if (expression instanceof HclExpression.Unary unary
        && unary.operator() == HclOperator.NEGATE) {
      return CtyValue.of(value(unary.operand()).asNumber().negated());
    }
    if (expression instanceof HclExpression.Tuple tuple) {
      return CtyValue.tuple(tuple.items().stream().map(this::value).toList());
    }
    if (expression instanceof HclExpression.Struct struct) {
      Map<String, CtyValue> entries = new LinkedHashMap<>();
      struct.entries()
          .forEach(entry -> entries.put(value(entry.key()).asString(), value(entry.value())));
      return CtyValue.object(entries);
    }
    throw new IllegalArgumentException("no call and no literal: " + expression);
  }
}
