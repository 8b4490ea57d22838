package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.List;
import java.util.Map;

/** A variable whose default is a list or an object has a type: else the environment cannot set it. */
final class UntypedVariable implements BakeRule {

  @Override
  public String id() {
    return "bake-untyped-variable";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (Map.Entry<String, List<BakeBlock>> variable : document.merged("variable").entrySet()) {
      BakeBlock last = variable.getValue().get(variable.getValue().size() - 1);
      last.attribute("default").filter(UntypedVariable::isCompound)
          .filter(missing -> last.attribute("type").isEmpty())
          .ifPresent(attribute -> report.warning(attribute.place(), last + " has no type, and its "
              + "default is a list or an object; the environment cannot set it"));
    }
  }

  private static boolean isCompound(BakeAttribute attribute) {
    return attribute.value() instanceof HclExpression.Tuple
        || attribute.value() instanceof HclExpression.Struct;
  }
}
