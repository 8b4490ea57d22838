package io.github.penstock.resolver;

import io.github.penstock.hcl.HclException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Evaluates one attribute of a target or a group, or all that are not evaluated yet. */
final class BlockWork implements Work {

  private final Evaluation evaluation;
  private final BlockOutput output;
  private final Optional<String> attribute;
  private final List<BlockAttribute<?>> left = new ArrayList<>();

  BlockWork(Evaluation evaluation, BlockOutput output, Optional<String> attribute) {
    this.evaluation = evaluation;
    this.output = output;
    this.attribute = attribute;
  }

  @Override
  public boolean isDone() {
    return attribute.filter(output::isDone).isPresent();
  }

  @Override
  public Iterator<Step> begin() {
    attribute.ifPresentOrElse(output::begin, output::beginAll);
    for (BlockAttribute<?> known : BlockOutput.attributes(output.block().type())) {
      if (attribute.map(known.name()::equals).orElse(true) && !output.isDone(known.name())) {
        left.add(known);
      }
    }
    return sources().flatMap(
        source -> evaluation.steps(source, output.context(), Set.of(), true)).iterator();
  }

  private Stream<SourceAttribute> sources() {
    return output.block().attributes().values().stream()
        .filter(source -> left.stream().anyMatch(known -> known.name().equals(source.name())));
  }

  @Override
  public void finish() {
    sources().toList().forEach(this::evaluate);
    if (attribute.isEmpty()) {
      requireTargets();
    }
    attribute.ifPresentOrElse(output::done, output::doneAll);
    evaluation.store(output);
  }

  private void evaluate(SourceAttribute source) {
    left.stream().filter(known -> known.name().equals(source.name()))
        .filter(known -> !output.isDone(known.name())).findFirst().ifPresent(known -> {
          output.read(known, source, evaluation.evaluate(source, output.context()));
          output.done(known.name());
        });
  }

  private void requireTargets() {
    SourceBlock block = output.block();
    String targets = BlockAttribute.TARGETS.name();
    if (block.type().equals(BakeBlocks.GROUP) && block.attribute(targets).isEmpty()) {
      throw new HclException(List.of(block.missingDiagnostic("Missing required argument",
          "Group \"" + block.label() + "\" has no \"targets\"; expected a list of targets and"
              + " groups.")));
    }
  }
}
