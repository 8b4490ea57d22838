package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/** An input that {@code workflow_call} can have, too: one without choices. */
public sealed interface CallInput extends Input permits StringInput, BoolInput, NumberInput {

  /** The declaration as {@code workflow_call} takes it. */
  Mapping tree();
}
