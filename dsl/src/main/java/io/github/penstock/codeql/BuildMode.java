package io.github.penstock.codeql;

import java.util.Locale;

/** How CodeQL sees a compiled language, which {@link CodeqlLanguage#buildModes} tells. */
public enum BuildMode {
  /** Without a build. */
  NONE,
  /** With a build that CodeQL guesses. */
  AUTOBUILD,
  /** With a build that the workflow's own steps run. */
  MANUAL;

  /** As the action's input {@code build-mode} spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
