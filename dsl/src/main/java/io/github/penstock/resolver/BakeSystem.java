package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where bake runs.
 *
 * @param directory what relative paths are relative to
 * @param environment the variables of the environment
 * @param platform what {@code BAKE_LOCAL_PLATFORM} is
 */
record BakeSystem(Path directory, Map<String, String> environment, String platform) {

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name));
  }

  /** Whether a variable says yes. */
  boolean isOn(String name) {
    try {
      return variable(name).filter(GoValues::parseBool).isPresent();
    } catch (CtyException e) {
      return false;
    }
  }

  Path path(String text) {
    return directory.resolve(text);
  }
}
