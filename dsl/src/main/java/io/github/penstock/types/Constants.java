package io.github.penstock.types;

import io.github.penstock.evaluation.ArrayValue;
import io.github.penstock.evaluation.EvaluationException;
import io.github.penstock.evaluation.Evaluator;
import io.github.penstock.evaluation.ObjectValue;
import io.github.penstock.evaluation.Value;
import io.github.penstock.expression.ExpressionFunction;
import io.github.penstock.expression.Syntax;
import java.util.List;

/** Evaluates what depends on nothing but what is written. */
final class Constants {

  private Constants() {}

  /** Whether a part reads no context, and calls only functions that always give the same. */
  static boolean isConstant(Syntax part) {
    if (part instanceof Syntax.Name || part instanceof Syntax.Call call && !isPure(call)) {
      return false;
    }
    for (Syntax child : part.children()) {
      if (!isConstant(child)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPure(Syntax.Call call) {
    for (ExpressionFunction function : ExpressionFunction.ALL) {
      if (function.name().equalsIgnoreCase(call.function())) {
        int count = call.arguments().size();
        return function.kind() == ExpressionFunction.Kind.PURE && count >= function.least()
            && count <= function.most();
      }
    }
    return false;
  }

  /** The type of the value of a constant part; the other type where GitHub cannot evaluate it. */
  static Type typeOf(Syntax part, Type otherwise) {
    try {
      return typeOf(Nothing.EVALUATOR.evaluate(part), otherwise);
    } catch (EvaluationException e) {
      return otherwise;
    }
  }

  private static Type typeOf(Value value, Type otherwise) {
    if (value instanceof Value.StringValue text) {
      return Type.ofText(text.value());
    }
    if (value instanceof Value.NumberValue number) {
      return Type.ofNumber(number.value());
    }
    if (value instanceof Value.BooleanValue bool) {
      return Type.ofBool(bool.value());
    }
    if (value instanceof ArrayValue || value instanceof ObjectValue) {
      return otherwise;
    }
    return Type.NULL;
  }

  /** Made when the first constant is evaluated. */
  private static final class Nothing {
    private static final Evaluator EVALUATOR = Evaluator.of(ObjectValue.of(List.of()));
  }
}
