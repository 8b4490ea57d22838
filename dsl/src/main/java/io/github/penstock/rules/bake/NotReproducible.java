package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import java.util.List;
import java.util.Set;

/** What differs in every run makes another image each time, and in arguments builds anew. */
final class NotReproducible implements BakeRule {

  private static final Set<String> FUNCTIONS = Set.of("bcrypt", "timestamp", "uuidv4");
  private static final List<String> ATTRIBUTES = List.of("annotations", "args", "labels", "tags");

  @Override
  public String id() {
    return "bake-not-reproducible";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      for (String name : ATTRIBUTES) {
        target.attribute(name)
            .ifPresent(attribute -> visit(attribute, attribute.value(), target, report));
      }
    }
  }

  private static void visit(BakeAttribute attribute, HclExpression expression, BakeBlock target,
      BakeReport report) {
    if (expression instanceof HclExpression.Call call && FUNCTIONS.contains(call.function())) {
      report.advice(attribute.place(call), attribute.name() + " of " + target + " calls "
          + quote(call.function()) + ", which differs in every run; expected a variable that the"
          + " caller sets");
    }
    expression.children().forEach(child -> visit(attribute, child, target, report));
  }
}
