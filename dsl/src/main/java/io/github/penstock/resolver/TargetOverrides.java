package io.github.penstock.resolver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line says of targets, as {@code --set} has it: {@code PATTERN.KEY=VALUE}. */
final class TargetOverrides {

  /** Keys of which every value counts. */
  private static final Set<String> LISTS = Set.of("output", "cache-to", "cache-from", "tags",
      "platform", "secrets", "ssh", "attest", "entitlements", "network", "annotations", "policy");

  private final BakeDefinition definition;
  private final Map<String, String> environment;
  private final Map<String, Map<String, TargetOverride>> targets = new HashMap<>();

  private TargetOverrides(BakeDefinition definition, Map<String, String> environment) {
    this.definition = definition;
    this.environment = environment;
  }

  /**
   * Reads them.
   *
   * @param environment where an argument of a build has its value that is given without one
   * @throws BakeException if one cannot be read, or is for no target
   */
  static TargetOverrides of(List<String> overrides, BakeDefinition definition,
      Map<String, String> environment) {
    TargetOverrides all = new TargetOverrides(definition, environment);
    overrides.forEach(all::add);
    return all;
  }

  /** Those of a target, in the order in which their keys were given first. */
  Collection<TargetOverride> of(String target) {
    return targets.getOrDefault(target, new HashMap<>()).values();
  }

  private void add(String text) {
    int equals = text.indexOf('=');
    String left = equals < 0 ? text : text.substring(0, equals);
    Optional<String> value =
        equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    boolean appended = left.endsWith("+");
    List<String> keys = keys(appended ? left.substring(0, left.length() - 1) : left);
    if (keys.size() < 2) {
      throw new BakeException("invalid override key " + left + ", expected target.name");
    }
    if (value.isEmpty() && !keys.get(1).equals("args")) {
      throw new BakeException("invalid override " + text + ", expected target.name=value");
    }
    requireName(left, keys);
    for (String target : definition.matchingTargets(keys.get(0))) {
      put(target, keys, value, appended);
    }
  }

  private static List<String> keys(String left) {
    return new ArrayList<>(List.of(left.split("\\.", 3)));
  }

  private static void requireName(String left, List<String> keys) {
    String field = keys.get(1);
    if (keys.size() < 3 && (field.equals("args") || field.equals("contexts"))) {
      throw new BakeException("invalid key " + left + ", " + field + " requires name");
    }
  }

  private void put(String target, List<String> keys, Optional<String> value, boolean appended) {
    String field = keys.get(1);
    Optional<String> name = keys.size() > 2 ? Optional.of(keys.get(2)) : Optional.empty();
    Optional<String> given = value.or(() -> name.map(environment::get));
    given.ifPresent(text -> targets.computeIfAbsent(target, absent -> new LinkedHashMap<>())
        .merge(String.join(".", keys.subList(1, keys.size())), added(field, name, text, appended),
            (earlier, later) -> LISTS.contains(field)
                ? earlier.withAnother(text, appended)
                : earlier.withValue(text)));
  }

  private static TargetOverride added(String field, Optional<String> name, String text,
      boolean appended) {
    TargetOverride none = new TargetOverride(field, name, "", List.of(), false);
    return LISTS.contains(field) ? none.withAnother(text, appended) : none.withValue(text);
  }
}
