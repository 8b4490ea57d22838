package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What looks as if it took something inherited away, and does not. */
final class ClearsNothing implements BakeRule {

  private static final List<String> MAPS = List.of("args", "labels", "extra-hosts");

  @Override
  public String id() {
    return "bake-clears-nothing";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    for (List<BakeBlock> target : document.merged("target").values()) {
      if (target.stream().noneMatch(ClearsNothing::mayClear)) {
        continue;
      }
      List<BakeBlock> above = inheritance.ancestors(target).stream()
          .flatMap(name -> inheritance.blocks(name).stream()).toList();
      for (int i = 0; i < target.size(); i++) {
        List<BakeBlock> before =
            Stream.concat(above.stream(), target.subList(0, i).stream()).toList();
        lists(target.get(i), before, report);
        maps(target.get(i), before, report);
      }
    }
  }

  private static boolean mayClear(BakeBlock target) {
    return target.attributes().anyMatch(attribute -> isEmptyList(attribute.value())
        || MAPS.contains(attribute.name()) && Known.entries(attribute.value())
            .anyMatch(entry -> entry.value() instanceof HclExpression.NullLiteral));
  }

  private static void lists(BakeBlock target, List<BakeBlock> before, BakeReport report) {
    target.attributes().filter(attribute -> isEmptyList(attribute.value()))
        .filter(attribute -> List.of("append", "id").contains(BakeKeys.merge(attribute.name())))
        .filter(attribute -> !attribute.name().equals("inherits"))
        .forEach(attribute -> before.stream()
            .filter(block -> block.value(attribute.name())
                .filter(value -> !isEmptyList(value)).isPresent())
            .findFirst().ifPresent(block -> report.warning(attribute.place(),
                attribute.name() + " of " + target
                    + " clears nothing: the list is added to that of "
                    + block)));
  }

  private static boolean isEmptyList(HclExpression value) {
    return value instanceof HclExpression.Tuple tuple && tuple.items().isEmpty();
  }

  private static void maps(BakeBlock target, List<BakeBlock> before, BakeReport report) {
    for (String name : MAPS) {
      target.attribute(name).ifPresent(attribute -> Known.entries(attribute.value())
          .filter(entry -> entry.value() instanceof HclExpression.NullLiteral)
          .forEach(entry -> Known.text(entry.key())
              .ifPresent(key -> setter(before, name, key)
                  .ifPresent(block -> report.warning(attribute.place(entry.value()),
                      quote(key) + " in " + name + " of " + target
                          + " clears nothing: null leaves what " + block + " sets")))));
    }
  }

  private static Optional<BakeBlock> setter(List<BakeBlock> blocks, String name, String key) {
    return blocks.stream().filter(block -> block.value(name).stream().flatMap(Known::entries)
        .anyMatch(entry -> entry.isNamed(key)
            && !(entry.value() instanceof HclExpression.NullLiteral)))
        .findFirst();
  }
}
