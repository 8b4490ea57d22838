package io.github.penstock.dependabot;

import java.util.regex.Pattern;

/**
 * A secret of Dependabot's own store, which is not that of workflows: {@code ${{secrets.NAME}}}.
 *
 * @param name letters, digits and {@code _}; not with a digit or {@code GITHUB_} at its start
 */
public record DependabotSecret(String name) {

  private static final Pattern NAME = Pattern.compile("(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]*");

  public DependabotSecret {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("secret \"" + name
          + "\"; expected letters, digits and \"_\", not with a digit or \"GITHUB_\" at the start");
    }
  }

  /** The reference as Dependabot reads it, without spaces. */
  @Override
  public String toString() {
    return "${{secrets." + name + "}}";
  }
}
