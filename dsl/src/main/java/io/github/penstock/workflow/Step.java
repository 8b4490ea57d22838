package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * A step of a job. Without a type parameter, so that lists of steps of all kinds need no wildcard.
 */
public sealed interface Step permits StepElement, ParallelSteps {

  /** The step as a document tree. */
  Mapping tree();
}
