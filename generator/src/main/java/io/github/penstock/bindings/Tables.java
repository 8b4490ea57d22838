package io.github.penstock.bindings;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The tables that say what GitHub defines.
 *
 * @param folder where they are: {@code schemas}
 */
record Tables(Path folder) {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** A table by its file's name, without {@code .yml}. */
  JsonNode table(String name) {
    return YAML.readTree(folder.resolve(name + ".yml"));
  }

  /** A JSON Schema by its file's name, without {@code .schema.json}. */
  JsonNode schema(String name) {
    return YAML.readTree(folder.resolve(name + ".schema.json"));
  }

  /** A row's list of texts; empty where the row has no such key. */
  static List<String> texts(JsonNode row, String key) {
    return row.path(key).values().stream().map(JsonNode::asString).toList();
  }

  /** A row's text; empty where the row has no such key. */
  static String text(JsonNode row, String key) {
    return row.path(key).asString("");
  }

  /** Whether a row says that this is so. */
  static boolean flag(JsonNode row, String key) {
    return row.path(key).asBoolean(false);
  }
}
