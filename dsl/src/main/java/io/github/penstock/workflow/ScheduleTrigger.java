package io.github.penstock.workflow;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Starts a workflow at certain times, always on the default branch. */
public final class ScheduleTrigger implements Trigger {

  private final List<Cron> times;
  private final Origin origin;

  private ScheduleTrigger(List<Cron> times, Origin origin) {
    this.times = List.copyOf(times);
    this.origin = origin;
  }

  static ScheduleTrigger of(Cron... times) {
    if (times.length == 0) {
      throw new IllegalArgumentException("schedule() has no time; expected at least one");
    }
    return new ScheduleTrigger(List.of(times), Origin.here());
  }

  /** Adds a time. */
  public ScheduleTrigger and(Cron time) {
    List<Cron> all = new ArrayList<>(times);
    all.add(time);
    return new ScheduleTrigger(all, origin);
  }

  @Override
  public String event() {
    return "schedule";
  }

  @Override
  public Node node() {
    return Sequence.of(times.stream().map(Cron::tree).toList()).withOrigin(origin);
  }
}
