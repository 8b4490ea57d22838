package io.github.penstock.bindings;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The Java of the keys that a schema names. */
final class KeysCode {

  private final ShapeSource source;
  private final JsonNode schema;

  KeysCode(ShapeSource source, JsonNode schema) {
    this.source = source;
    this.schema = schema;
  }

  CodeBlock code() {
    List<CodeBlock> keys = new ArrayList<>();
    List<String> required = Tables.texts(schema, "required");
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      keys.add(key(property.getKey(), property.getValue(), required.contains(property.getKey())));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (keys.isEmpty()) {
      code.add("Keys.of()");
    } else {
      code.add("Keys.of($>$>\n$L$<$<)", keys.stream().collect(CodeBlock.joining(",\n")));
    }
    others(code);
    List<CodeBlock> conditions = ConditionCode.all(source, schema);
    if (!conditions.isEmpty()) {
      code.add(".when($>$>\n$L$<$<)", conditions.stream().collect(CodeBlock.joining(",\n")));
    }
    return code.build();
  }

  private CodeBlock key(String name, JsonNode value, boolean required) {
    if (value.isBoolean() && !value.asBoolean()) {
      return CodeBlock.of("Key.refused($S)", name);
    }
    CodeBlock shape =
        value.isBoolean() ? CodeBlock.of("Shape.ANY") : ShapeCode.of(source, value);
    return CodeBlock.of("Key.$L($S, $L)", required ? "required" : "optional", name, shape);
  }

  private void others(CodeBlock.Builder code) {
    JsonNode others = schema.path("additionalProperties");
    if (!others.isBoolean() || others.asBoolean()) {
      code.add(".others($L)", others.isObject()
          ? ShapeCode.of(source, others)
          : CodeBlock.of("Shape.ANY"));
    }
    if (schema.has("propertyNames")) {
      code.add(".named(Form.$L)", ShapeCode.form(
          ShapeSource.name(Tables.text(schema.path("propertyNames"), "$ref"))));
    }
    if (schema.has("minProperties")) {
      code.add(".atLeast($L)", schema.path("minProperties"));
    }
    if (schema.has("maxProperties")) {
      code.add(".atMost($L)", schema.path("maxProperties"));
    }
    if (Tables.flag(schema, "mayBeEmpty")) {
      code.add(".orNothing()");
    }
    if (Tables.text(schema, "level").equals("warning")) {
      code.add(".tolerant()");
    }
  }
}
