package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclNames;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A variable that is null unless somebody sets it cannot be put into a text. */
final class NullInText implements BakeRule {

  private static final Set<String> GUARDS = Set.of("can", "coalesce", "try");

  @Override
  public String id() {
    return "bake-null-in-text";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Set<String> nullable = new LinkedHashSet<>();
    document.merged("variable").forEach((name, blocks) -> {
      if (isNull(blocks.get(blocks.size() - 1)) && !document.isSet(Set.of(name))) {
        nullable.add(name);
      }
    });
    document.globals().forEach(global -> nullable.remove(global.name()));
    if (!nullable.isEmpty()) {
      document.evaluated().forEach(attribute -> visit(attribute.value(), nullable).forEach(
          reference -> report.warning(attribute.place(reference), attribute.path() + " puts "
              + quote(reference.name()) + " into a text, which fails while nobody sets it: it is"
              + " null; expected a default or a condition")));
    }
  }

  private static boolean isNull(BakeBlock variable) {
    return variable.value("default").map(HclExpression.NullLiteral.class::isInstance)
        .orElse(variable.attribute("type").isPresent());
  }

  /** What a condition around asks for is not null where it is used. */
  private static List<HclExpression.Reference> visit(HclExpression expression,
      Set<String> nullable) {
    List<HclExpression.Reference> found = new ArrayList<>();
    Set<String> inner = nullable;
    if (expression instanceof HclExpression.Call call && GUARDS.contains(call.function())) {
      return found;
    }
    if (expression instanceof HclExpression.Conditional conditional) {
      inner = without(nullable, HclNames.of(conditional.condition()).references());
    } else if (expression instanceof HclExpression.Template template) {
      inner = without(nullable, conditions(template));
      if (template.parts().size() > 1) {
        add(template, inner, found);
      }
    }
    for (HclExpression child : expression.children().toList()) {
      found.addAll(visit(child, inner));
    }
    return found;
  }

  private static void add(HclExpression.Template template, Set<String> nullable,
      List<HclExpression.Reference> found) {
    for (HclTemplatePart part : template.parts()) {
      if (part instanceof HclTemplatePart.Interpolation interpolation
          && interpolation.value() instanceof HclExpression.Reference reference
          && nullable.contains(reference.name())) {
        found.add(reference);
      }
    }
  }

  private static Set<String> conditions(HclExpression.Template template) {
    Set<String> names = new LinkedHashSet<>();
    for (HclTemplatePart part : template.parts()) {
      if (part instanceof HclTemplatePart.If condition) {
        names.addAll(HclNames.of(condition.condition()).references());
      }
    }
    return names;
  }

  private static Set<String> without(Set<String> names, Set<String> known) {
    Set<String> rest = new LinkedHashSet<>(names);
    rest.removeAll(known);
    return rest;
  }
}
