package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import java.util.LinkedHashSet;
import java.util.Set;

/** Targets and groups that are named are there. */
final class UnknownTarget implements BakeRule {

  @Override
  public String id() {
    return "bake-unknown-target";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Builds builds = Builds.of(document);
    Set<String> members = new LinkedHashSet<>(builds.targets());
    members.addAll(builds.matrices());
    members.addAll(builds.groups());
    for (BakeBlock group : document.groups()) {
      group.attribute("targets").ifPresent(attribute -> Known.items(attribute.value())
          .forEach(item -> check(new Naming(group, attribute, item), members, builds, report)));
    }
    for (BakeBlock target : document.targets()) {
      target.attribute("inherits").ifPresent(attribute -> Known.items(attribute.value())
          .forEach(item -> check(new Naming(target, attribute, item), builds.targets(), builds,
              report)));
      target.attribute("contexts").ifPresent(attribute -> Known.entries(attribute.value())
          .forEach(entry -> Links.target(entry).ifPresent(name -> check(
              new Naming(target, attribute, entry.value(), name), builds.targets(), builds,
              report))));
    }
  }

  /** A place where something is named. */
  private record Naming(BakeBlock block, BakeAttribute attribute, HclExpression where,
      String name) {

    Naming(BakeBlock block, BakeAttribute attribute, HclExpression where) {
      this(block, attribute, where, Known.text(where).orElse(""));
    }
  }

  private static void check(Naming naming, Set<String> known, Builds builds, BakeReport report) {
    String name = naming.name();
    if (name.isEmpty() || known.contains(name)) {
      return;
    }
    boolean label = builds.matrices().contains(name) || builds.groups().contains(name);
    if (label || builds.isComplete()) {
      String kind = builds.groups().contains(name) ? "group" : "matrix";
      String what =
          label ? "which is a " + kind + ", not a target" : "which the file does not have";
      report.error(naming.attribute().place(naming.where()), naming.attribute().name() + " of "
          + naming.block() + " has " + quote(name) + ", " + what + BakeNames.expected(name, known));
    }
  }
}
