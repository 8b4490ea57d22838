package io.github.penstock.dependabot;

import java.util.Locale;

/** The step between two versions, as semantic versioning counts it. */
public enum UpdateType {
  MAJOR,
  MINOR,
  PATCH;

  /** As groups spell it: {@code minor}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As {@code allow} and {@code ignore} spell it. */
  String versionUpdate() {
    return "version-update:semver-" + this;
  }
}
