package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Variables without a value of their own, and what hangs on them. */
final class UnsetVariables {

  private final BakeDocument document;
  private final Map<String, List<HclExpression>> values = new LinkedHashMap<>();
  private final Set<String> unset = new LinkedHashSet<>();

  UnsetVariables(BakeDocument document) {
    this.document = document;
    document.merged("function").forEach((name, blocks) -> put(name, blocks, "result"));
    document.merged("variable").forEach((name, blocks) -> {
      put(name, blocks, "default");
      if (blocks.get(blocks.size() - 1).value("default").filter(UnsetVariables::isValue)
          .isEmpty()) {
        unset.add(name);
      }
    });
    document.globals().forEach(global -> values
        .computeIfAbsent(global.name(), missing -> new ArrayList<>()).add(global.value()));
  }

  private void put(String name, List<BakeBlock> blocks, String attribute) {
    blocks.forEach(block -> block.value(attribute).ifPresent(
        value -> values.computeIfAbsent(name, missing -> new ArrayList<>()).add(value)));
  }

  private static boolean isValue(HclExpression value) {
    return !(value instanceof HclExpression.NullLiteral)
        && Known.text(value).filter(String::isEmpty).isEmpty();
  }

  /** Those that an element reads, directly or through others; its own name too. */
  Set<String> reachedFrom(String path) {
    List<HclExpression> open = new ArrayList<>();
    document.evaluated().filter(attribute -> attribute.path().equals(path))
        .forEach(attribute -> open.add(attribute.value()));
    document.variables().stream().filter(variable -> path.startsWith(variable.path() + "."))
        .forEach(variable -> open.add(new HclExpression.Reference(variable.name())));
    return reachedFrom(open);
  }

  Set<String> reachedFrom(List<HclExpression> expressions) {
    List<HclExpression> open = new ArrayList<>(expressions);
    Set<String> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      HclNames names = HclNames.of(open.remove(open.size() - 1));
      Set<String> all = new LinkedHashSet<>(names.references());
      all.addAll(names.functions());
      all.stream().filter(seen::add)
          .forEach(name -> open.addAll(values.getOrDefault(name, List.of())));
    }
    seen.retainAll(unset);
    return seen;
  }
}
