package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/** An axis of a matrix; made by {@link Penstock#axis} and its like. */
public sealed interface Axis permits ValueAxis, ComputedAxis {

  /** Its key under {@code matrix}. */
  String name();

  /** A matrix with the axis added. */
  Mapping addTo(Mapping matrix);
}
