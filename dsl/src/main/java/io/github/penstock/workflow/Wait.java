package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.Arrays;
import java.util.List;

/** A step that waits for background steps. */
public final class Wait extends StepElement<Wait> {

  private Wait(Mapping tree) {
    super(tree);
  }

  static Wait all() {
    return new Wait(Mapping.EMPTY).put("wait-all", Scalar.nothing());
  }

  static Wait of(ActiveStep<?>... steps) {
    if (steps.length == 0) {
      throw new IllegalArgumentException(
          "waitFor() names no step; name one, or write waitAll()");
    }
    List<String> ids = Arrays.stream(steps).map(step -> step.requireId("it is waited for"))
        .toList();
    return new Wait(Mapping.EMPTY).put("wait",
        ids.size() == 1 ? Scalar.text(ids.get(0)) : Sequence.ofTexts(ids).compact());
  }

  @Override
  protected Wait copy(Mapping changed) {
    return new Wait(changed);
  }
}
