package io.github.penstock.resolver;

import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import io.github.penstock.interpreter.Interpreter;
import io.github.penstock.resolver.BlockReference.Access;
import io.github.penstock.resolver.BlockReference.Bare;
import io.github.penstock.resolver.BlockReference.Bracketed;
import io.github.penstock.resolver.BlockReference.Named;
import io.github.penstock.resolver.Work.Step;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known while files are evaluated: values, functions, and blocks as far as they are. */
final class Evaluation {

  private final BakeBlocks blocks;
  private final VariableOverrides overrides;
  private final Interpreter interpreter = new Interpreter();
  private final EvaluationContext root = EvaluationContext.root();
  private final Map<String, CtyValue> values = new LinkedHashMap<>();
  private final BakeFunctions functions;
  private final Map<String, Map<String, BlockOutput>> outputs = new HashMap<>();
  private Map<String, Map<String, List<BlockOutput>>> named = new HashMap<>();
  private boolean blocksAreKnown;

  Evaluation(BakeBlocks blocks, VariableOverrides overrides, BakeFunctions functions,
      Map<String, String> builtIn) {
    this.blocks = blocks;
    this.overrides = overrides;
    this.functions = functions;
    builtIn.forEach((name, value) -> values.put(name, CtyValue.of(value)));
  }

  BakeBlocks blocks() {
    return blocks;
  }

  VariableOverrides overrides() {
    return overrides;
  }

  EvaluationContext root() {
    return root;
  }

  Map<String, CtyValue> values() {
    return values;
  }

  BakeFunctions functions() {
    return functions;
  }

  /** From now on, targets and groups can be referred to, once they have names. */
  void beginBlocks() {
    blocksAreKnown = true;
  }

  void beginBlock(String type) {
    outputs.computeIfAbsent(type, absent -> new LinkedHashMap<>());
  }

  /** From now on, targets and groups can be referred to by these names. */
  void nameBlocks(Map<String, Map<String, List<BlockOutput>>> byName) {
    named = byName;
  }

  /** What a reference to the block gives from now on. */
  void store(BlockOutput output) {
    beginBlock(output.block().type());
    outputs.get(output.block().type()).put(output.name(), output);
  }

  /** What a reference to blocks of a type gives; nothing before the first of them. */
  Optional<Map<String, BlockOutput>> stored(String type) {
    return Optional.ofNullable(outputs.get(type));
  }

  /**
   * The value of an attribute of which all references are resolved.
   *
   * @throws HclException if it cannot be evaluated
   */
  CtyValue evaluate(SourceAttribute attribute, EvaluationContext context) {
    attribute.requireReadable();
    return interpreter.evaluate(attribute.value(), scope(attribute, context));
  }

  ExpressionScope scope(SourceAttribute attribute, EvaluationContext context) {
    return new ExpressionScope(this, attribute, context);
  }

  Interpreter interpreter() {
    return interpreter;
  }

  boolean isBlockType(String name) {
    return blocksAreKnown && (name.equals(BakeBlocks.TARGET) || name.equals(BakeBlocks.GROUP));
  }

  /** What an attribute depends on; what is missing is found when it is evaluated. */
  Iterator<Step> steps(SourceAttribute attribute, EvaluationContext context) {
    return steps(attribute, context, Set.of(), true).iterator();
  }

  /**
   * What an attribute depends on.
   *
   * @param own names that are its own
   * @param mayBeMissing whether what is missing is found when it is evaluated
   */
  Stream<Step> steps(SourceAttribute attribute, EvaluationContext context, Set<String> own,
      boolean mayBeMissing) {
    References references = attribute.references();
    return Stream.concat(
        references.functions().stream().map(function -> new FunctionWork(this, function)),
        references.names().stream().filter(name -> !own.contains(name.root()))
            .flatMap(name -> works(name, attribute, context)))
        .map(work -> new Step(work, attribute, mayBeMissing));
  }

  private Stream<Work> works(BlockReference reference, SourceAttribute at,
      EvaluationContext context) {
    if (!isBlockType(reference.root())) {
      return Stream.of(new ValueWork(this, context, reference.root()));
    }
    Access access = reference.access();
    if (access instanceof Bare) {
      throw new HclException(List.of(at.diagnostic("Invalid expression",
          "cannot access " + reference.root() + " as a variable")));
    }
    if (access instanceof Bracketed) {
      throw new HclException(List.of(at.diagnostic("Invalid expression",
          "cannot traverse " + reference.root() + " without attribute")));
    }
    Named block = (Named) access;
    return named.getOrDefault(reference.root(), new HashMap<>())
        .getOrDefault(block.block(), List.of()).stream()
        .map(output -> new BlockWork(this, output, block.attribute()));
  }
}
