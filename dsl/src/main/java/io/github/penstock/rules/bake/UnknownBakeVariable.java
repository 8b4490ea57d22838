package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every name in an expression is a variable, a global, an axis of the matrix or a parameter. */
final class UnknownBakeVariable implements BakeRule {

  @Override
  public String id() {
    return "bake-unknown-variable";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    if (document.files().hasMoreNames()) {
      return;
    }
    Set<String> known = document.values();
    document.globals().forEach(global -> check(global, known, Set.of(), report));
    for (BakeBlock block : document.blocks()) {
      Set<String> local = local(block);
      document.evaluated(block)
          .forEach(attribute -> check(attribute, known, local, report));
    }
  }

  /** The names that a block declares for itself. */
  private static Set<String> local(BakeBlock block) {
    Set<String> names = new LinkedHashSet<>();
    block.value("matrix").stream().flatMap(Known::entries)
        .forEach(axis -> Known.text(axis.key()).ifPresent(names::add));
    if (block.type().equals("function")) {
      for (String attribute : List.of("params", "variadic_params")) {
        block.value(attribute)
            .ifPresent(params -> names.addAll(HclNames.of(params).references()));
      }
    }
    return names;
  }

  private static void check(BakeAttribute attribute, Set<String> known, Set<String> local,
      BakeReport report) {
    new NameUses(attribute).references().forEach((name, where) -> {
      if (!known.contains(name) && !local.contains(name) && !BakeNames.RESERVED.contains(name)) {
        report.error(attribute.place(where), attribute.path() + " uses " + quote(name)
            + ", which is no variable of the file" + BakeNames.expected(name, known));
      }
    });
  }
}
