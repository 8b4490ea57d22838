package io.github.penstock.rules.events;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class EventsRules {

  public static final List<Rule> ALL = List.of(
      new InvalidPattern(),
      new PathMatchesNothing(),
      new FilterAndIgnore(),
      new FilterWithoutPositivePattern(),
      new WorkflowRunWithoutWorkflows(),
      new EmptySchedule(),
      new InvalidCron(),
      new CronTooOften(),
      new InvalidTimezone(),
      new ChoiceWithoutOptions(),
      new OptionsWithoutChoice(),
      new DuplicateOption(),
      new InvalidDefault(),
      new TooManyInputs(),
      new DefaultNeverUsed(),
      new ReservedSecret());

  private EventsRules() {}
}
