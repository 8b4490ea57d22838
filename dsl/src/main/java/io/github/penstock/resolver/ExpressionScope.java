package io.github.penstock.resolver;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.interpreter.Scope;
import io.github.penstock.resolver.BlockReference.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of one attribute. Of targets and groups it has those that the attribute refers to: all
 * of them would be a large value, made anew for every attribute.
 */
final class ExpressionScope implements Scope {

  private final Evaluation evaluation;
  private final SourceAttribute attribute;
  private final EvaluationContext context;

  ExpressionScope(Evaluation evaluation, SourceAttribute attribute, EvaluationContext context) {
    this.evaluation = evaluation;
    this.attribute = attribute;
    this.context = context;
  }

  @Override
  public HclFile file() {
    return attribute.file();
  }

  @Override
  public Optional<CtyValue> variable(String name) {
    CtyValue axis = context.axes().get(name);
    if (axis != null) {
      return Optional.of(axis);
    }
    return evaluation.isBlockType(name)
        ? evaluation.stored(name).map(outputs -> referred(name, outputs))
        : Optional.ofNullable(evaluation.values().get(name));
  }

  /** Before the first block is evaluated, HCL has a map instead of an object. */
  private CtyValue referred(String type, Map<String, BlockOutput> outputs) {
    if (outputs.isEmpty()) {
      return CtyValue.map(CtyType.STRING, new TreeMap<>());
    }
    Map<String, CtyValue> values = new TreeMap<>();
    for (BlockReference reference : attribute.references().names()) {
      if (reference.root().equals(type) && reference.access() instanceof Named named
          && outputs.containsKey(named.block())) {
        values.put(named.block(), outputs.get(named.block()).value());
      }
    }
    return CtyValue.object(values);
  }

  @Override
  public Collection<String> variables() {
    Set<String> names = new LinkedHashSet<>(context.axes().keySet());
    names.addAll(evaluation.values().keySet());
    return names;
  }

  @Override
  public Optional<CtyFunction> function(String name) {
    return evaluation.functions().find(name);
  }

  @Override
  public Collection<String> functions() {
    return evaluation.functions().names();
  }
}
