package io.github.penstock.bindings;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The Java of a schema's shape: a part for each kind of node that it takes. */
final class ShapeCode {

  private static final Map<String, String> FORMS = forms();

  private final ShapeSource source;
  private final JsonNode schema;
  private final String definition;

  /**
   * The Java of a schema.
   *
   * @param definition its name; empty where it has none
   */
  ShapeCode(ShapeSource source, JsonNode schema, String definition) {
    this.source = source;
    this.schema = schema;
    this.definition = definition;
  }

  /** The spellings by the definition, or by the pattern, that asks for them. */
  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("id", "ID");
    forms.put("name", "NAME");
    forms.put("actionReference", "ACTION");
    forms.put("workflowReference", "WORKFLOW");
    forms.put("^\\d+\\.\\*$", "IMAGE_VERSION");
    forms.put("^([01][0-9]|2[0-3]):[0-5][0-9]$", "TIME");
    return forms;
  }

  /** The spelling that a definition or a pattern asks for. */
  static String form(String asked) {
    if (!FORMS.containsKey(asked)) {
      throw new IllegalStateException("no form for " + asked);
    }
    return FORMS.get(asked);
  }

  /** A reference to a constant, or the shape itself. */
  static CodeBlock of(ShapeSource source, JsonNode schema) {
    return schema.has("$ref")
        ? CodeBlock.of("$L", source.constant(Tables.text(schema, "$ref")))
        : new ShapeCode(source, schema, "").code();
  }

  CodeBlock code() {
    List<CodeBlock> parts = new ArrayList<>();
    boolean choice = isNamedChoice();
    if (isScalar() && !choice) {
      parts.add(new ScalarCode(source, schema, definition).code());
    }
    if (has("array")) {
      parts.add(sequence());
    }
    if (has("object") || types().isEmpty() && schema.has("properties")) {
      parts.add(new MappingCode(source, schema).code());
    }
    if (parts.isEmpty()) {
      return CodeBlock.of("Shape.ANY");
    }
    CodeBlock.Builder code = choice
        ? CodeBlock.builder().add("$L", of(source, schema.path("then")))
        : CodeBlock.builder().add("Shape.of($L)", parts.remove(0));
    parts.forEach(part -> code.add(".or($L)", part));
    return code.build();
  }

  /** Whether its texts are those of a definition that lists them. */
  private boolean isNamedChoice() {
    return Tables.text(schema.path("if"), "type").equals("string")
        && source.resolved(schema.path("then")).has("enum") && schema.path("then").has("$ref");
  }

  private boolean isScalar() {
    return Stream.of("string", "number", "integer", "boolean", "null").anyMatch(this::has)
        || schema.has("enum") || schema.has("const")
        || schema.path("if").has("$ref");
  }

  private List<String> types() {
    JsonNode type = schema.path("type");
    return type.isArray()
        ? Tables.texts(schema, "type")
        : Stream.of(type.asString(""))
            .filter(name -> !name.isEmpty()).toList();
  }

  private boolean has(String type) {
    return types().contains(type);
  }

  private CodeBlock sequence() {
    CodeBlock items =
        schema.has("items") ? of(source, schema.path("items")) : CodeBlock.of("Shape.ANY");
    CodeBlock.Builder code = CodeBlock.builder().add("SequenceShape.of($L)", items);
    if (schema.has("minItems")) {
      code.add(".atLeast($L)", schema.path("minItems").asInt());
    }
    if (schema.has("maxItems")) {
      code.add(".atMost($L)", schema.path("maxItems").asInt());
    }
    return Tables.flag(schema, "uniqueItems") ? code.add(".eachOnce()").build() : code.build();
  }
}
