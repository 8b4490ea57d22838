package io.github.penstock.resolver;

import io.github.penstock.hcl.HclException;
import io.github.penstock.resolver.Work.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Does works after what they depend on, however long the chain is. */
final class Schedule {

  private final Deque<Begun> way = new ArrayDeque<>();

  private Schedule() {}

  /** A work of which some dependencies are done. */
  private record Begun(Work work, Optional<SourceAttribute> at, Iterator<Step> steps) {}

  /**
   * Does a work and all that it depends on.
   *
   * @throws HclException if something that an attribute refers to goes wrong
   * @throws UnplacedException if the work itself goes wrong
   */
  static void run(Work work) {
    Schedule schedule = new Schedule();
    if (!work.isDone()) {
      schedule.begin(work, Optional.empty());
      schedule.run();
    }
  }

  /**
   * Does all that an attribute depends on.
   *
   * @throws HclException if something that the attribute refers to goes wrong
   */
  static void run(Iterator<Step> steps) {
    Schedule schedule = new Schedule();
    while (steps.hasNext()) {
      schedule.depend(steps.next());
      schedule.run();
    }
  }

  private void run() {
    while (!way.isEmpty()) {
      Begun begun = way.element();
      if (begun.steps.hasNext()) {
        depend(begun.steps.next());
      } else {
        placed(begun.at, begun.work::finish);
        way.pop();
      }
    }
  }

  private void depend(Step step) {
    if (step.work().isDone()) {
      return;
    }
    try {
      begin(step.work(), Optional.of(step.at()));
    } catch (UndefinedException e) {
      if (!step.mayBeMissing()) {
        throw mistake(step.at(), e.message());
      }
    }
  }

  private void begin(Work work, Optional<SourceAttribute> at) {
    placed(at, () -> way.push(new Begun(work, at, work.begin())));
  }

  /** A mistake without a place is one of what refers to it. */
  private static void placed(Optional<SourceAttribute> at, Runnable action) {
    try {
      action.run();
    } catch (UnplacedException e) {
      throw at.<RuntimeException>map(place -> mistake(place, e.message())).orElse(e);
    }
  }

  private static HclException mistake(SourceAttribute at, String message) {
    return new HclException(List.of(at.diagnostic("Invalid expression", message)));
  }
}
