package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.element.Ordered;
import io.github.penstock.yaml.Mapping;
import java.util.Collection;
import java.util.List;

/** Steps that run at the same time; the job goes on when all have ended. */
public final class ParallelSteps extends Element<ParallelSteps> implements Step {

  private ParallelSteps(Mapping tree) {
    super(tree);
  }

  static ParallelSteps of(Collection<? extends ActiveStep<?>> steps) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("parallel() has no step; expected at least one");
    }
    return new ParallelSteps(Mapping.EMPTY).append("parallel",
        Ordered.<ActiveStep<?>>listOf(steps).stream().map(ActiveStep::tree).toList());
  }

  @Override
  protected ParallelSteps copy(Mapping changed) {
    return new ParallelSteps(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return List.of("parallel");
  }
}
