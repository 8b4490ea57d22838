package io.github.penstock.rules.bake;

import io.github.penstock.document.Table;
import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code bake-keys.yml} knows: the attributes of blocks, and what entries of their lists may say. */
final class BakeKeys {

  private static final Map<String, Mapping> ROWS = rows();

  /** The kinds of blocks that bake reads. */
  static final List<String> BLOCKS = List.of("target", "group", "variable", "function");

  private BakeKeys() {}

  private static Map<String, Mapping> rows() {
    Map<String, Mapping> rows = new LinkedHashMap<>();
    Table.read("bake-keys").mapping("keys").entries()
        .forEach(entry -> rows.put(entry.name(), (Mapping) entry.value()));
    return rows;
  }

  /** The attributes of a block, without the blocks in it. */
  static List<String> attributes(String block) {
    return below(block + ".").stream().filter(name -> !isBlock(block, name)).toList();
  }

  static boolean isBlock(String around, String name) {
    return row(around + "." + name).map(row -> types(row).contains("block")).orElse(false);
  }

  /** The keys of an object that an attribute has, {@code resources}. */
  static List<String> keys(String attribute) {
    return below("target." + attribute + ".");
  }

  /** The types that entries of a list may have, {@code gha} of {@code cache-to}. */
  static List<String> types(String attribute) {
    Set<String> types = new LinkedHashSet<>();
    String start = "target." + attribute + "[";
    ROWS.keySet().stream().filter(path -> path.startsWith(start))
        .forEach(path -> types.add(path.substring(start.length(), path.indexOf(']'))));
    return List.copyOf(types);
  }

  /** The keys of an entry of that type; the type is {@code *} where entries have none. */
  static List<String> keys(String attribute, String type) {
    return below("target." + attribute + "[" + type + "].");
  }

  /** The keys without which such an entry cannot work. */
  static List<String> required(String attribute, String type) {
    return keys(attribute, type).stream().filter(key -> row(attribute, type, key)
        .map(row -> row.text("required").isPresent()).orElse(false)).toList();
  }

  /** The keys whose values belong into the environment. */
  static boolean isCredential(String attribute, String type, String key) {
    return row(attribute, type, key).map(row -> row.text("credential").isPresent()).orElse(false);
  }

  /** The values that a key may have; empty where it may have any. */
  static List<String> values(String attribute, String type, String key) {
    return row(attribute, type, key).map(row -> row.texts("enum")).orElse(List.of());
  }

  /** The values that an attribute of a target may have; empty where it may have any. */
  static List<String> values(String attribute) {
    return row("target." + attribute).map(row -> row.texts("enum")).orElse(List.of());
  }

  /** How inherited values of an attribute go with its own: {@code replace}, {@code append}, ... */
  static String merge(String attribute) {
    return row("target." + attribute).flatMap(row -> row.text("merge")).orElse("replace");
  }

  /** The first version of buildx that has an attribute of a block; empty where all have it. */
  static Optional<String> since(String block, String attribute) {
    return row(block + "." + attribute).flatMap(row -> row.text("since"));
  }

  private static Optional<Mapping> row(String attribute, String type, String key) {
    return row("target." + attribute + "[" + type + "]." + key);
  }

  private static Optional<Mapping> row(String path) {
    return Optional.ofNullable(ROWS.get(path));
  }

  private static List<String> types(Mapping row) {
    return row.texts("types");
  }

  /** The names directly below a path; a name may have dots only in an entry. */
  private static List<String> below(String start) {
    List<String> names = new ArrayList<>();
    boolean entry = start.contains("]");
    for (String path : ROWS.keySet()) {
      String rest = path.startsWith(start) ? path.substring(start.length()) : "";
      if (!rest.isEmpty() && (entry || rest.matches("[a-z_-]+"))) {
        names.add(rest);
      }
    }
    return names;
  }
}
