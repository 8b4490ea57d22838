package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;

/**
 * A value of a YAML document: a mapping, a sequence or a scalar. Immutable; keeps the author's
 * order.
 */
public sealed interface Node permits Mapping, Sequence, Scalar {

  Comments comments();

  Origin origin();

  Node withComments(Comments comments);

  Node withOrigin(Origin origin);

  /** This; with the line of the user's code that runs now where it has no origin yet. */
  default Node locatedHere() {
    return origin().isKnown() ? this : withOrigin(Origin.here());
  }

  /**
   * Whether both hold the same data in the same order; comments, styles and origins do not count.
   * Scalars are the same when their {@link Scalar#type() type} and value are: {@code 3} is not
   * {@code "3"}.
   */
  boolean sameData(Node other);
}
