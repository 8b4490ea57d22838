package io.github.penstock.schema;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A key of a mapping that decides whether another key may stand beside it.
 *
 * @param key empty where no single key decides
 * @param wanted whether the other key stands only beside it
 */
record Rival(String key, boolean wanted) {

  static final Rival NONE = new Rival("", false);

  /** The kinds of element by their definition: what tells the kind, and the definition of the other. */
  private record Kind(String definition, String key, String other) {}

  private static final Set<String> BRANCHES = Set.of("then", "else", "dependentSchemas");
  private static final List<Kind> KINDS = List.of(
      new Kind("usesStep", "uses", "runStep"),
      new Kind("runStep", "run", "usesStep"),
      new Kind("callJob", "uses", "stepsJob"));

  /**
   * The rival of a key.
   *
   * @param rule where in the schema the key is refused
   */
  static Rival of(List<Object> rule, String property, JsonNode root) {
    if (rule.get(rule.size() - 1).equals("additionalProperties")) {
      return KINDS.stream()
          .filter(kind -> rule.size() == 3 && rule.get(1).equals(kind.definition()))
          .filter(kind -> Violation.walk(root, List.of("$defs", kind.other(), "properties"))
              .has(property))
          .findFirst().map(kind -> new Rival(kind.key(), false)).orElse(NONE);
    }
    for (int i = rule.size() - 2; i >= 0; i--) {
      if (rule.get(i) instanceof String branch && BRANCHES.contains(branch)) {
        return branch.equals("dependentSchemas")
            ? new Rival((String) rule.get(i + 1), false)
            : new Rival(Violation.walk(root, rule.subList(0, i)).path("if").path("required").path(0)
                .asString(""), branch.equals("else"));
      }
    }
    return NONE;
  }
}
