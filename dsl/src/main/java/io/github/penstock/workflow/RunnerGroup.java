package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.ArrayExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** The runners of a group, those with the labels where some are named. */
public final class RunnerGroup extends Element<RunnerGroup> {

  private RunnerGroup(Mapping tree) {
    super(tree);
  }

  static RunnerGroup of(String name) {
    return new RunnerGroup(Mapping.EMPTY).put("group", name);
  }

  @Override
  protected RunnerGroup copy(Mapping changed) {
    return new RunnerGroup(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return List.of("group", "labels");
  }

  /** Only runners that have all these labels. */
  public RunnerGroup labels(String... labels) {
    return labels.length == 1
        ? put("labels", Scalar.text(labels[0]))
        : appendTexts("labels", List.of(labels));
  }

  /** Only runners that have all labels of the list. */
  public RunnerGroup labels(ArrayExpr labels) {
    return put("labels", labels);
  }

  public RunnerGroup labels(StringExpr label) {
    return put("labels", label);
  }
}
