package io.github.penstock.rules.jobs;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class JobsRules {

  public static final List<Rule> ALL = List.of(
      new InvalidId(),
      new DuplicateId(),
      new JobWithoutSteps(),
      new NeedsUnknownJob(),
      new NeedsTwice(),
      new NeedsCycle(),
      new EmptyMatrix(),
      new DuplicateMatrixValue(),
      new ExcludesNothing(),
      new TooManyCombinations(),
      new NumberNotPositive(),
      new InvalidConcurrencyGroup(),
      new ConcurrencyDeadlock(),
      new QueueWithCancel(),
      new InvalidSnapshotVersion(),
      new UnknownLabel(),
      new RetiredLabel(),
      new ConflictingLabels(),
      new InvalidRunnerGroup(),
      new IncompleteCredentials(),
      new InvalidCallee(),
      new CalleeNotCallable(),
      new UnknownCalleeInput(),
      new MissingCalleeInput(),
      new CalleeInputType(),
      new CalleeCycle(),
      new TooManyCallees());

  private JobsRules() {}
}
