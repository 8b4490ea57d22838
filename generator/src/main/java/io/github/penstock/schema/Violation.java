package io.github.penstock.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One statement of a schema that a document does not meet.
 *
 * @param location the names and indexes that lead to the value
 * @param keyword the schema's keyword, {@code additionalProperties}
 * @param property the key that the keyword is about; empty where it is the value itself
 * @param schema the keyword's value in the schema
 * @param definition the name of the schema's definition that the keyword is in; may be empty
 * @param rival what decides that the key cannot be there; may have no key
 * @param expected the values, keys or types that the schema allows there
 * @param message the validator's own words
 */
record Violation(List<Object> location, String keyword, String property, String schema,
    String definition, List<String> expected, Rival rival, String message) {

  static Violation of(Error error, JsonNode root) {
    List<Object> rule = elements(error.getSchemaLocation().getFragment());
    JsonNode statement = error.getSchemaNode();
    return new Violation(elements(error.getInstanceLocation()), error.getKeyword(),
        Optional.ofNullable(error.getProperty()).orElse(""), text(statement), definition(rule),
        expected(error, rule, root),
        Rival.of(rule, Optional.ofNullable(error.getProperty()).orElse(""), root),
        error.getMessage());
  }

  /** Whether the schema does not know the key. */
  boolean isUnknownKey() {
    return keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties");
  }

  /** Whether the key itself is the mistake, not its value. */
  boolean isAboutKey() {
    return isUnknownKey() || keyword.equals("propertyNames");
  }

  private static List<String> expected(Error error, List<Object> rule, JsonNode root) {
    return switch (error.getKeyword()) {
      case "additionalProperties" -> keys(walk(root, rule.subList(0, rule.size() - 1)));
      case "enum" -> error.getSchemaNode().valueStream().map(Violation::text).toList();
      case "const" -> List.of(text(error.getSchemaNode()));
      case "type" -> types(error.getSchemaNode());
      case "pattern" -> typesAlong(elements(error.getEvaluationPath()), root);
      default -> List.of();
    };
  }

  private static List<String> keys(JsonNode schema) {
    return schema.path("properties").propertyStream().map(entry -> entry.getKey()).toList();
  }

  private static List<String> types(JsonNode type) {
    return type.isArray() ? type.valueStream().map(Violation::text).toList() : List.of(text(type));
  }

  /** The types that the last definition on the way allows beside text. */
  private static List<String> typesAlong(List<Object> path, JsonNode root) {
    JsonNode node = root;
    List<String> types = List.of();
    for (Object element : path) {
      node = element.equals("$ref")
          ? resolve(node.path("$ref").asString(), root)
          : step(node, element);
      if (node.path("type").isArray()) {
        types = types(node.path("type")).stream().filter(type -> !type.equals("string")).toList();
      }
    }
    return types;
  }

  private static JsonNode resolve(String reference, JsonNode root) {
    return walk(root, List.of((Object[]) reference.replaceFirst("^#/", "").split("/")));
  }

  static JsonNode walk(JsonNode from, List<Object> path) {
    JsonNode node = from;
    for (Object element : path) {
      node = step(node, element);
    }
    return node;
  }

  private static JsonNode step(JsonNode node, Object element) {
    return element instanceof Integer index
        ? node.path(index)
        : node.isArray()
            ? node.path(Integer.parseInt((String) element))
            : node.path((String) element);
  }

  private static String definition(List<Object> rule) {
    return rule.size() > 1 && rule.get(0).equals("$defs") ? (String) rule.get(1) : "";
  }

  private static List<Object> elements(NodePath path) {
    return new ArrayList<>(
        IntStream.range(0, path.getNameCount()).mapToObj(path::getElement).toList());
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.asString() : value.toString();
  }
}
