package io.github.penstock.dependabot;

import java.util.Locale;

/**
 * How Dependabot edits the version in a manifest; not every ecosystem has each of them. GitHub's
 * default is {@link #AUTO}.
 */
public enum VersioningStrategy {
  /** Applications get {@link #INCREASE}, libraries {@link #WIDEN}. */
  AUTO,
  /** Raises the least version to the new one. */
  INCREASE,
  /** Leaves a range alone that allows the new version already. */
  INCREASE_IF_NECESSARY,
  /** Never edits manifests. */
  LOCKFILE_ONLY,
  /** Makes a range allow the old version and the new one. */
  WIDEN;

  /** As GitHub spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
