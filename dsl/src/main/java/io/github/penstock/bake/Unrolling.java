package io.github.penstock.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A matrix as the targets that bake would make of it. */
final class Unrolling {

  private final HclBlock block;
  private final HclExpression name;
  private final Set<String> names = new LinkedHashSet<>();

  private Unrolling(HclBlock block) {
    this.block = block;
    this.name = block.body().attribute("name").map(HclAttribute::value)
        .orElse(HclExpression.text(block.labels().get(0)));
  }

  /** Blocks with names that are known and that no other of them has. */
  static List<HclBlock> of(HclBlock block) {
    HclExpression matrix = block.body().attribute("matrix").map(HclAttribute::value)
        .orElseThrow(() -> new IllegalArgumentException(
            "target \"" + block.labels().get(0) + "\" has no matrix to unroll"));
    Unrolling unrolling = new Unrolling(block);
    List<HclBlock> all = new ArrayList<>();
    for (Map<String, HclExpression> axes : MatrixCombinations.of(matrix)
        .orElseThrow(() -> unrolling.refused("has an axis whose values only the build knows"))) {
      all.add(unrolling.unrolled(new Combination(axes), all.isEmpty()));
    }
    return all;
  }

  private HclBlock unrolled(Combination combination, boolean first) {
    String own = Literals.text(combination.apply(name))
        .orElseThrow(() -> refused("has a name that only the build knows"));
    if (!names.add(own)) {
      throw refused("makes the name \"" + own + "\" twice; expected a name for each combination");
    }
    return new HclBlock(block.type(), List.of(Names.target("target", own)),
        new HclBody(block.body().items().stream().filter(item -> !isOfMatrix(item))
            .map(item -> inside(combination, item)).toList()),
        first ? block.comments() : List.of(), block.origin());
  }

  private static boolean isOfMatrix(HclItem item) {
    return item instanceof HclAttribute attribute
        && List.of("matrix", "name").contains(attribute.name());
  }

  private static HclItem inside(Combination combination, HclItem item) {
    return item instanceof HclAttribute attribute
        ? attribute.withValue(combination.apply(attribute.value()))
        : item;
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        "matrix of target \"" + block.labels().get(0) + "\" " + why);
  }
}
