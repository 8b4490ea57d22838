package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A variable that nothing reads is no use; its own validation does not count. */
final class UnusedVariable implements BakeRule {

  @Override
  public String id() {
    return "bake-unused-variable";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    if (document.files().hasMoreNames()) {
      return;
    }
    Set<String> used = new LinkedHashSet<>();
    document.globals().forEach(global -> used.addAll(references(global)));
    for (BakeBlock block : document.blocks()) {
      block.attributes().forEach(attribute -> used.addAll(references(attribute)));
      validation(block).forEach(attribute -> references(attribute).stream()
          .filter(name -> !name.equals(block.name())).forEach(used::add));
    }
    for (List<BakeBlock> variable : document.merged("variable").values()) {
      BakeBlock first = variable.get(0);
      if (!used.contains(first.name())) {
        report.warning(first.place(), first + " is not used");
      }
    }
  }

  private static Stream<BakeAttribute> validation(BakeBlock block) {
    return block.blocks().flatMap(BakeBlock::attributes);
  }

  private static Set<String> references(BakeAttribute attribute) {
    return HclNames.of(attribute.value()).references();
  }
}
