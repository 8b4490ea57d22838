package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What an attribute takes from around it, each with the expression that names it first. */
final class NameUses {

  private static final Set<String> GUARDS = Set.of("can", "try");

  private final Map<String, HclExpression> references = new LinkedHashMap<>();
  private final Map<String, HclExpression> functions = new LinkedHashMap<>();
  private final HclNames names;

  NameUses(BakeAttribute attribute) {
    names = HclNames.of(attribute.value());
    visit(attribute.value());
  }

  /** The names that no loop inside declares. */
  Map<String, HclExpression> references() {
    return references;
  }

  Map<String, HclExpression> functions() {
    return functions;
  }

  /** What fails inside {@code try} and {@code can} is what they are there for. */
  private void visit(HclExpression expression) {
    if (expression instanceof HclExpression.Reference reference
        && names.references().contains(reference.name())) {
      references.putIfAbsent(reference.name(), reference);
    } else if (expression instanceof HclExpression.Call call) {
      functions.putIfAbsent(call.function(), call);
      if (GUARDS.contains(call.function())) {
        return;
      }
    }
    expression.children().forEach(this::visit);
  }
}
