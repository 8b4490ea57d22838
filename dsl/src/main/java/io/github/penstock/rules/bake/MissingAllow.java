package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.BakeCall;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A step allows what its targets ask for: bake asks a person otherwise, and in a workflow there is none. */
final class MissingAllow implements Rule {

  @Override
  public String id() {
    return "bake-step-allow";
  }

  @Override
  public void check(Document document, Report report) {
    for (BakeCall call : document.bakeCalls()) {
      BakeDocument read = BakeDocument.of(document.neighbours().bakeFiles(call));
      boolean computed = call.allows().stream().anyMatch(BakeCall.Argument::isComputed)
          || call.targets().stream().anyMatch(BakeCall.Argument::isComputed);
      if (!computed && read.isWhole()) {
        List<String> allowed = call.allows().stream().map(BakeCall.Argument::text).toList();
        asked(read, built(call, read)).forEach((entitlement, target) -> {
          if (!allowed.contains(entitlement)) {
            report.add(Problem.warning(call.step().place(), target + " asks for "
                + quote(entitlement) + ", which the step does not allow; expected "
                + (call.isAction() ? "\"allow: " : "\"--allow ") + entitlement + "\""));
          }
        });
      }
    }
  }

  private static Set<String> built(BakeCall call, BakeDocument read) {
    List<String> names = call.targets().isEmpty()
        ? List.of("default")
        : call.targets().stream().map(target -> target.text().replace('.', '_')).toList();
    return new GroupMembers(read).of(names);
  }

  /** What targets ask for, each with the first that does. */
  private static Map<String, BakeBlock> asked(BakeDocument read, Set<String> targets) {
    Inheritance inheritance = new Inheritance(read);
    Map<String, BakeBlock> asked = new LinkedHashMap<>();
    for (String name : targets) {
      List<BakeBlock> target = inheritance.blocks(name);
      Set<String> lineage = new LinkedHashSet<>(List.of(name));
      lineage.addAll(inheritance.ancestors(target));
      inheritance.effective(target, "network").flatMap(value -> Known.text(value.value()))
          .filter("host"::equals)
          .ifPresent(host -> asked.putIfAbsent("network.host", target.get(0)));
      for (String each : lineage) {
        inheritance.blocks(each).stream()
            .flatMap(block -> block.value("entitlements").stream())
            .flatMap(list -> Known.texts(list).stream())
            .forEach(entitlement -> asked.putIfAbsent(entitlement, target.get(0)));
      }
    }
    return asked;
  }
}
