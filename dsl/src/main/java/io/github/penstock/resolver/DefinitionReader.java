package io.github.penstock.resolver;

import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Evaluates files: variables first, then functions, then targets and groups. */
final class DefinitionReader {

  private final Evaluation evaluation;
  private final BakeSystem system;
  private final BakeBlocks blocks;
  private final BakeDefinition definition = new BakeDefinition();
  private final List<BlockOutput> outputs = new ArrayList<>();
  private final Map<String, Set<String>> matrices = new LinkedHashMap<>();

  private DefinitionReader(Evaluation evaluation, BakeSystem system) {
    this.evaluation = evaluation;
    this.system = system;
    this.blocks = evaluation.blocks();
  }

  /**
   * What the files define.
   *
   * @throws HclException if something in them cannot be evaluated
   */
  static BakeDefinition read(Evaluation evaluation, BakeSystem system) {
    DefinitionReader reader = new DefinitionReader(evaluation, system);
    reader.readVariables();
    Validations.require(evaluation);
    reader.readFunctions();
    reader.nameBlocks();
    reader.outputs.forEach(reader::readBlock);
    reader.readAttributes();
    reader.matrices.forEach(reader::addMatrix);
    return reader.definition;
  }

  private void readVariables() {
    blocks.variables().forEach((name, block) -> placed(
        () -> Schedule.run(new ValueWork(evaluation, evaluation.root(), name)),
        message -> block.missingDiagnostic("Invalid value", message)));
  }

  private void readFunctions() {
    blocks.functions().forEach((name, block) -> placed(
        () -> Schedule.run(new FunctionWork(evaluation, name)),
        message -> block.attribute("params")
            .map(source -> source.wholeDiagnostic("Invalid function", message))
            .orElseGet(() -> block.labelDiagnostic("Invalid function", message))));
  }

  private void nameBlocks() {
    evaluation.beginBlocks();
    Map<String, Map<String, List<BlockOutput>>> byName = new HashMap<>();
    for (SourceBlock block : blocks.blocks()) {
      for (BlockOutput output : new BlockNaming(evaluation, block).outputs()) {
        outputs.add(output);
        byName.computeIfAbsent(block.type(), absent -> new HashMap<>())
            .computeIfAbsent(output.name(), absent -> new ArrayList<>()).add(output);
        matrices.computeIfAbsent(block.label(), absent -> new LinkedHashSet<>())
            .add(output.name());
      }
    }
    evaluation.nameBlocks(byName);
  }

  private void readBlock(BlockOutput output) {
    placed(() -> Schedule.run(new BlockWork(evaluation, output, Optional.empty())),
        message -> output.block().labelDiagnostic("Invalid block", message));
    BlockSettings settings = output.settings();
    if (output.block().type().equals(BakeBlocks.TARGET)) {
      definition.addTarget(output.name(),
          FileRelativePaths.of(settings, output.block().file().name(), system));
    } else {
      definition.addGroup(output.name(),
          new BakeGroup(settings.get(BlockAttribute.DESCRIPTION).orElse(""),
              settings.get(BlockAttribute.TARGETS)));
    }
  }

  private void readAttributes() {
    blocks.attributes().forEach((name, source) -> placed(
        () -> Schedule.run(new ValueWork(evaluation, evaluation.root(), name)),
        message -> source.wholeDiagnostic("Invalid attribute", message)));
  }

  /** The label of a matrix is a group, unless it is the name of the only target. */
  private void addMatrix(String label, Set<String> names) {
    if (!names.equals(Set.of(label))) {
      definition.addMatrix(label, List.copyOf(names));
    }
  }

  private static void placed(Runnable action, Function<String, HclDiagnostic> place) {
    try {
      action.run();
    } catch (UnplacedException e) {
      throw new HclException(List.of(place.apply(e.message())));
    }
  }
}
