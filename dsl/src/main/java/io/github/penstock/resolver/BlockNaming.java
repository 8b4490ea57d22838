package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The targets and groups that a block describes: one, or one for each combination of its matrix.
 */
final class BlockNaming {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]+");
  private static final String MATRIX = "matrix";
  private static final String NAME_ATTRIBUTE = "name";

  private final Evaluation evaluation;
  private final SourceBlock block;

  BlockNaming(Evaluation evaluation, SourceBlock block) {
    this.evaluation = evaluation;
    this.block = block;
  }

  /**
   * The outputs of the block, each with its name.
   *
   * @throws HclException if a name is none, or stands twice
   */
  List<BlockOutput> outputs() {
    evaluation.beginBlock(block.type());
    try {
      return named(contexts());
    } catch (UnplacedException | CtyException e) {
      throw new HclException(
          List.of(block.labelDiagnostic("Invalid name", String.valueOf(e.getMessage()))));
    }
  }

  private List<EvaluationContext> contexts() {
    Optional<SourceAttribute> matrix = block.attribute(MATRIX);
    return isGroup() || matrix.isEmpty()
        ? List.of(evaluation.root())
        : Matrix.combinations(evaluate(matrix.get(), evaluation.root()));
  }

  private boolean isGroup() {
    return block.type().equals(BakeBlocks.GROUP);
  }

  private List<BlockOutput> named(List<EvaluationContext> contexts) {
    Set<String> names = new HashSet<>();
    List<BlockOutput> outputs = new ArrayList<>();
    for (EvaluationContext context : contexts) {
      String name = name(context);
      if (!names.add(name)) {
        throw new UnplacedException("duplicate name \"" + name + "\"");
      }
      if (!NAME.matcher(name).matches()) {
        throw new UnplacedException("only \"" + NAME + "\" are allowed");
      }
      outputs.add(new BlockOutput(block, context, name));
    }
    return outputs;
  }

  private String name(EvaluationContext context) {
    Optional<SourceAttribute> name = block.attribute(NAME_ATTRIBUTE);
    if (isGroup()) {
      requireNone(NAME_ATTRIBUTE);
      requireNone(MATRIX);
    }
    if (name.isEmpty()) {
      return block.label();
    }
    if (block.attribute(MATRIX).isEmpty()) {
      throw new UnplacedException("name requires matrix");
    }
    CtyValue text = CtyConversion.convert(evaluate(name.get(), context), CtyType.STRING);
    return Nulls.required(text).asString();
  }

  private void requireNone(String attribute) {
    if (block.attribute(attribute).isPresent()) {
      throw new UnplacedException(attribute + " is not supported for groups");
    }
  }

  private CtyValue evaluate(SourceAttribute attribute, EvaluationContext context) {
    Iterator<Work.Step> steps = evaluation.steps(attribute, context);
    Schedule.run(steps);
    return evaluation.evaluate(attribute, context);
  }
}
