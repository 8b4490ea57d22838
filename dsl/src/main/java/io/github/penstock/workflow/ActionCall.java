package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Objects;

/**
 * What a step says of an action. Immutable.
 *
 * @param uses the action; without a version where Penstock chooses it
 * @param inputs the values under {@code with}
 */
public record ActionCall(String uses, Mapping inputs) {

  /**
   * The call of another version.
   *
   * @throws IllegalArgumentException if the action has no versions: a folder of this repository, or an
   *     image
   */
  ActionCall at(String version) {
    Objects.requireNonNull(version, "version is null");
    if (uses.startsWith("./") || uses.startsWith("$/") || uses.startsWith("docker://")) {
      throw new IllegalArgumentException(
          "\"" + uses + "\" has no version \"" + version + "\"; only owner/name has one");
    }
    return new ActionCall(uses.split("@", 2)[0] + "@" + version, inputs);
  }

  /** A call without inputs. */
  public static ActionCall of(String uses) {
    return new ActionCall(uses, Mapping.EMPTY);
  }
}
