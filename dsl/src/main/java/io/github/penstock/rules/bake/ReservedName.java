package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.stream.Stream;

/** Variables and functions do not have names that bake gives a meaning itself: it ignores them. */
final class ReservedName implements BakeRule {

  @Override
  public String id() {
    return "bake-reserved-name";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Stream.concat(document.variables().stream(), document.functions().stream())
        .filter(block -> BakeNames.RESERVED.contains(block.name()))
        .forEach(block -> report.warning(block.place(), block
            + " is ignored: bake has a value of that name; expected another name"));
    document.globals().stream().filter(global -> BakeNames.RESERVED.contains(global.name()))
        .forEach(global -> report.warning(global.place(), quote(global.name())
            + " is ignored: bake has a value of that name; expected another name"));
    document.functions().stream()
        .filter(function -> BakeNames.FUNCTIONS.contains(function.name()))
        .forEach(function -> report.warning(function.place(), function
            + " is ignored: bake has a function of that name; expected another name"));
  }
}
