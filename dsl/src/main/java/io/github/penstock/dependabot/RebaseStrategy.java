package io.github.penstock.dependabot;

import java.util.Locale;

/** Whether Dependabot rebases its open pull requests; GitHub's default is {@link #AUTO}. */
public enum RebaseStrategy {
  AUTO,
  DISABLED;

  /** As GitHub spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
