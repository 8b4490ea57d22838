package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * What a step says of an action. Immutable.
 *
 * @param uses the action; without a version where Penstock chooses it
 * @param inputs the values under {@code with}
 */
public record ActionCall(String uses, Mapping inputs) {

  /** A call without inputs. */
  public static ActionCall of(String uses) {
    return new ActionCall(uses, Mapping.EMPTY);
  }
}
