package io.github.penstock.resolver;

import io.github.penstock.cty.CtyFunction.Parameter;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a function that a file defines; what it refers to must be there. */
final class FunctionWork implements Work {

  private static final String PROGRESS = "function ";

  private final Evaluation evaluation;
  private final String name;
  private final List<String> parameters = new ArrayList<>();
  private Optional<String> rest = Optional.empty();

  FunctionWork(Evaluation evaluation, String name) {
    this.evaluation = evaluation;
    this.name = name;
  }

  @Override
  public boolean isDone() {
    return evaluation.functions().isKnown(name);
  }

  @Override
  public Iterator<Step> begin() {
    SourceBlock block = block();
    if (!evaluation.root().started().add(PROGRESS + name)) {
      throw new UnplacedException("function cycle not allowed for " + name);
    }
    SourceAttribute result = required(block, "result");
    readParameters(required(block, "params"));
    rest = block.attribute("variadic_params").map(source -> parameter(source.value(), source));
    Set<String> own = new HashSet<>(parameters);
    rest.ifPresent(own::add);
    return evaluation.steps(result, evaluation.root(), own, false).iterator();
  }

  private SourceBlock block() {
    SourceBlock block = evaluation.blocks().functions().get(name);
    if (block == null) {
      throw new UndefinedException("function \"" + name + "\" does not exist: undefined");
    }
    return block;
  }

  private SourceAttribute required(SourceBlock block, String attribute) {
    return block.attribute(attribute).orElseThrow(
        () -> new UnplacedException("empty " + attribute + " not allowed for " + name));
  }

  private void readParameters(SourceAttribute source) {
    source.requireReadable();
    if (!(source.value() instanceof Tuple list)) {
      throw new HclException(List.of(source.diagnostic("Invalid expression",
          "A static list expression is required.")));
    }
    list.items().forEach(item -> parameters.add(parameter(item, source)));
  }

  private static String parameter(HclExpression expression, SourceAttribute source) {
    if (expression instanceof Reference reference) {
      return reference.name();
    }
    throw new HclException(List.of(source.diagnostic("Invalid param element",
        "Each parameter name must be an identifier.")));
  }

  @Override
  public void finish() {
    CtyFunction.Body body = this::call;
    CtyFunction function =
        CtyFunction.of(body, parameters.stream().map(FunctionWork::any).toArray(Parameter[]::new));
    evaluation.functions().define(name,
        rest.map(more -> function.rest(any(more))).orElse(function));
  }

  private static Parameter any(String parameter) {
    return Parameter.of(parameter, CtyType.DYNAMIC);
  }

  private CtyValue call(List<CtyValue> arguments) {
    Map<String, CtyValue> own = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      own.put(parameters.get(i), arguments.get(i));
    }
    rest.ifPresent(more -> own.put(more,
        CtyValue.tuple(arguments.subList(parameters.size(), arguments.size()))));
    SourceAttribute result = block().attribute("result").orElseThrow();
    result.requireReadable();
    return evaluation.interpreter().evaluate(result.value(),
        evaluation.scope(result, evaluation.root()).with(own));
  }
}
