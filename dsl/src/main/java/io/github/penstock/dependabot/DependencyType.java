package io.github.penstock.dependabot;

import java.util.Locale;

/** How a dependency is used; groups know {@link #PRODUCTION} and {@link #DEVELOPMENT} only. */
public enum DependencyType {
  /** Named in a manifest. */
  DIRECT,
  /** Brought along by another dependency; few ecosystems can tell. */
  INDIRECT,
  /** Direct and indirect. */
  ALL,
  PRODUCTION,
  DEVELOPMENT;

  /** As GitHub spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
