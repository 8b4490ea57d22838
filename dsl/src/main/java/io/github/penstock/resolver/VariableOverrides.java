package io.github.penstock.resolver;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line and the environment say of variables. */
final class VariableOverrides {

  private static final String JSON = "_JSON";
  private static final String DISABLED = "BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP";

  private final Map<String, String> given;
  private final BakeSystem system;
  private final boolean environmentCounts;

  VariableOverrides(Map<String, String> given, BakeSystem system) {
    this.given = given;
    this.system = system;
    this.environmentCounts = !system.isOn(DISABLED);
  }

  /**
   * The text of a value.
   *
   * @param isJson whether it came under a name for JSON
   */
  record Text(String text, boolean isJson) {}

  /**
   * What is said of a declared variable: under its own name, or as JSON, which goes first where a
   * type tells what it means.
   *
   * @param declared all variables: one of them may have the name that is meant for JSON
   */
  Optional<Text> of(String name, boolean isTyped, Set<String> declared) {
    Optional<Text> plain = find(name).map(text -> new Text(text, false));
    Optional<Text> json = declared.contains(name + JSON)
        ? Optional.empty()
        : find(name + JSON).map(text -> new Text(text, true));
    return isTyped ? json.or(() -> plain) : plain.or(() -> json);
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(given.get(name))
        .or(() -> environmentCounts ? system.variable(name) : Optional.empty());
  }
}
