package io.github.penstock.resolver;

import java.util.Iterator;

/** Something that is computed after all that it depends on. */
interface Work {

  /**
   * What has to be there before, in its order; called once, before {@link #finish}.
   *
   * @throws UndefinedException if there is nothing of that name
   * @throws UnplacedException if it is on the way already
   */
  Iterator<Step> begin();

  /** Whether it was computed before. */
  boolean isDone();

  void finish();

  /**
   * What another work depends on.
   *
   * @param work what it is
   * @param at the attribute that refers to it
   * @param mayBeMissing whether it is the attribute's own affair if there is nothing of that name
   */
  record Step(Work work, SourceAttribute at, boolean mayBeMissing) {}
}
