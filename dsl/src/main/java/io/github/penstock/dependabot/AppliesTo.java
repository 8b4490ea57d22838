package io.github.penstock.dependabot;

import java.util.Locale;

/** The kind of updates that a {@link DependencyGroup} gathers; GitHub's default is version updates. */
public enum AppliesTo {
  VERSION_UPDATES,
  SECURITY_UPDATES;

  /** As GitHub spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
