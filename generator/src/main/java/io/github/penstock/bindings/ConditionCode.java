package io.github.penstock.bindings;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The Java of what a schema says of some keys because of another. */
final class ConditionCode {

  private ConditionCode() {}

  /** Whether it asks for a key, or for what a key says. */
  static boolean isTest(JsonNode condition) {
    return condition.has("required");
  }

  /** The test of a condition: one key, with its values where they matter. */
  static CodeBlock test(JsonNode condition) {
    String key = condition.path("required").path(0).asString();
    JsonNode value = condition.path("properties").path(key);
    if (value.isMissingNode()) {
      return CodeBlock.of("Test.has($S)", key);
    }
    if (value.has("required")) {
      String below = value.path("required").path(0).asString();
      return CodeBlock.of("Test.isBelow($S, $S, $L)", key, below,
          Literals.of(values(value.path("properties").path(below))));
    }
    return CodeBlock.of("Test.is($S, $L)", key, Literals.of(values(value)));
  }

  private static List<String> values(JsonNode value) {
    return value.has("const")
        ? List.of(value.path("const").asString())
        : Tables.texts(value, "enum");
  }

  /** Whether a condition of a schema only says which keys are there. */
  static boolean isOnlyOfKeys(ShapeSource source, JsonNode schema) {
    return Stream.of("then", "else").map(schema::path).map(source::resolved)
        .allMatch(ConditionCode::isOnlyOfKeys);
  }

  private static boolean isOnlyOfKeys(JsonNode consequence) {
    return consequence.propertyNames().stream()
        .allMatch(List.of("required", "properties")::contains)
        && consequence.path("properties").values().stream()
            .allMatch(value -> value.isBoolean() || value.has("not"));
  }

  /** All conditions of a schema; those of values are left to rules of their own. */
  static List<CodeBlock> all(ShapeSource source, JsonNode schema) {
    List<CodeBlock> all = new ArrayList<>();
    Stream.concat(Stream.of(schema), schema.path("allOf").values().stream())
        .filter(part -> isTest(part.path("if")) && isOnlyOfKeys(source, part))
        .filter(part -> part.path("then").path("properties").values().stream()
            .noneMatch(value -> value.has("not")))
        .forEach(part -> all.add(code(test(part.path("if")), part.path("then"),
            part.path("else"))));
    for (Map.Entry<String, JsonNode> rival : schema.path("dependentSchemas").properties()) {
      all.add(code(CodeBlock.of("Test.has($S)", rival.getKey()), rival.getValue(),
          schema.path("$none")));
    }
    return all;
  }

  private static CodeBlock code(CodeBlock test, JsonNode then, JsonNode otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().add("Condition.when($L)", test);
    add(code, "required", Tables.texts(then, "required"));
    add(code, "refused", refused(then));
    add(code, "otherwise", Tables.texts(otherwise, "required"));
    add(code, "notAlone", refused(otherwise));
    return code.build();
  }

  private static void add(CodeBlock.Builder code, String method, List<String> keys) {
    if (!keys.isEmpty()) {
      code.add(".$L($L)", method, Literals.of(keys));
    }
  }

  private static List<String> refused(JsonNode consequence) {
    return consequence.path("properties").properties().stream()
        .filter(property -> property.getValue().isBoolean()).map(Map.Entry::getKey).toList();
  }
}
