package io.github.penstock.workflow;

import io.github.penstock.expression.Outcome;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;

/** A job of a workflow: one with steps, or one that calls a reusable workflow. */
public sealed interface AnyJob permits Job, CallJob {

  /** Its key under {@code jobs}. */
  String id();

  /** The job as a document tree. */
  Mapping tree();

  /** Its output, for a job that needs it: {@code needs.<id>.outputs.<name>}. */
  StringExpr output(Output output);

  /** How it ended, for a job that needs it: {@code needs.<id>.result}. */
  Outcome result();
}
