package io.github.penstock.rules.expressions;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class ExpressionsRules {

  public static final List<Rule> ALL = List.of(
      new ExpressionNotAllowed(),
      new InvalidExpression(),
      new ConditionAlwaysTrue(),
      new UnknownContext(),
      new ContextNotAvailable(),
      new UnknownContextProperty(),
      new UnknownEventProperty(),
      new UnknownFunction(),
      new FunctionNotAvailable(),
      new WrongArgumentCount(),
      new JobNotNeeded(),
      new UnknownStep(),
      new UnknownOutput(),
      new UnknownInput(),
      new UnknownJob(),
      new UnknownSecret(),
      new UnknownService(),
      new UnknownVariable(),
      new UndeclaredEnv(),
      new UnknownMatrixProperty(),
      new WrongArgumentType(),
      new FormatArguments(),
      new InvalidJsonLiteral(),
      new ValueWithoutProperties(),
      new UnlikeComparison(),
      new BooleanComparedWithString(),
      new ImpossibleValue(),
      new NegatedObject(),
      new ConstantCondition(),
      new ObjectInText(),
      new WrongExpressionType(),
      new UnsoundTernary(),
      new UnsoundContains(),
      new InvalidVariableName());

  private ExpressionsRules() {}
}
