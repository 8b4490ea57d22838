package io.github.penstock.resolver;

import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.interpreter.TypeExpressions;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/**
 * Computes a variable, or an attribute outside of blocks, which goes before the default of a
 * variable of its name. An attribute sees the axes of the matrix from which it is looked for first.
 */
final class ValueWork implements Work {

  private final Evaluation evaluation;
  private final String name;
  private final Optional<SourceBlock> variable;
  private final Optional<SourceAttribute> definition;
  private final EvaluationContext origin;
  private final EvaluationContext context;
  private Optional<CtyType> type = Optional.empty();

  ValueWork(Evaluation evaluation, EvaluationContext origin, String name) {
    this.evaluation = evaluation;
    this.name = name;
    this.origin = origin;
    this.variable = Optional.ofNullable(evaluation.blocks().variables().get(name));
    Optional<SourceAttribute> attribute =
        Optional.ofNullable(evaluation.blocks().attributes().get(name));
    this.definition = attribute.or(() -> variable.flatMap(block -> block.attribute("default")));
    this.context = attribute.isPresent() ? origin : evaluation.root();
  }

  @Override
  public boolean isDone() {
    return origin.axes().containsKey(name) || evaluation.values().containsKey(name);
  }

  /** Whoever looks for the same name twice in vain is told of a cycle, as bake does it. */
  @Override
  public Iterator<Step> begin() {
    if (!origin.started().add(name)) {
      throw new UnplacedException("variable cycle not allowed for " + name);
    }
    if (variable.isEmpty() && definition.isEmpty()) {
      throw new UndefinedException("variable \"" + name + "\" does not exist: undefined");
    }
    if (!evaluation.blocks().attributes().containsKey(name)) {
      type = variable.flatMap(ValueWork::type);
    }
    return definition.map(source -> evaluation.steps(source, context))
        .orElse(Collections.emptyIterator());
  }

  /** The type that a variable is declared with; a null is none. */
  private static Optional<CtyType> type(SourceBlock variable) {
    Optional<SourceAttribute> type = variable.attribute("type");
    type.ifPresent(SourceAttribute::requireReadable);
    return type.filter(source -> !(source.value() instanceof NullLiteral))
        .map(source -> TypeExpressions.read(source.value(), source.file()));
  }

  @Override
  public void finish() {
    Optional<CtyValue> given = definition.map(source -> evaluation.evaluate(source, context));
    evaluation.values().put(name,
        new VariableValue(name, type).of(given, variable.flatMap(declared -> evaluation.overrides()
            .of(name, type.isPresent(), evaluation.blocks().variables().keySet()))));
  }
}
