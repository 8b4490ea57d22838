package io.github.penstock.bindings;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The names of the classes of published actions: {@code binding-names.yml} applied. */
final class BindingNames {

  /** What says no more than that it is an action. */
  private static final String NOISE =
      "^(gh-?|github-)?actions?(-|$)|(^|-)(github-)?actions?$";

  private final JsonNode table;

  private BindingNames(JsonNode table) {
    this.table = table;
  }

  /** Class names by action; sorted. */
  static Map<String, String> of(Tables tables, Collection<PublishedAction> actions) {
    BindingNames names = new BindingNames(tables.table("binding-names"));
    Map<String, String> byAction = new TreeMap<>();
    Map<String, String> owners = new HashMap<>();
    for (PublishedAction action : actions) {
      String name = names.name(action.uses());
      String other = owners.putIfAbsent(name, action.uses());
      if (other != null) {
        throw new IllegalArgumentException("actions \"" + action.uses() + "\" and \"" + other
            + "\" would both be " + name + "; give one a name in binding-names.yml");
      }
      byAction.put(action.uses(), name);
    }
    return byAction;
  }

  private String name(String uses) {
    String action = uses.toLowerCase(Locale.ROOT);
    return table.path("names").path(action).asStringOpt().orElseGet(() -> byRule(action));
  }

  private String byRule(String action) {
    List<String> parts = Arrays.asList(action.split("/"));
    String owner = table.path("owners").path(parts.get(0)).asString(parts.get(0));
    String repository = parts.get(1).replaceAll(NOISE, "");
    String path = String.join("-", parts.subList(2, parts.size()));
    String name = Stream.of(repository, path).filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
    return JavaName.type(needsOwner(parts.get(0), repository, name) ? owner + "-" + name : name);
  }

  private boolean needsOwner(String owner, String repository, String name) {
    List<String> generic = Tables.texts(table, "generic");
    boolean leads = Tables.texts(table, "owner-leads").contains(owner);
    return name.isEmpty() || generic.contains(repository) || generic.contains(name)
        || leads && !name.startsWith("setup-");
  }
}
