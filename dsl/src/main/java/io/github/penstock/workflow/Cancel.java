package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/** A step that ends a background step. */
public final class Cancel extends StepElement<Cancel> {

  private Cancel(Mapping tree) {
    super(tree);
  }

  static Cancel of(ActiveStep<?> step) {
    return new Cancel(Mapping.EMPTY).put("cancel", step.requireId("it is cancelled"));
  }

  @Override
  protected Cancel copy(Mapping changed) {
    return new Cancel(changed);
  }
}
