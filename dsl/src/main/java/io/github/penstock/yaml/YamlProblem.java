package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;

/** Why a text is not a YAML document that GitHub reads. */
public record YamlProblem(Origin origin, String message) {

  /** {@code file:line:column: message}. */
  @Override
  public String toString() {
    return origin + ": " + message;
  }
}
