package io.github.penstock.bindings;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The Java of what a schema says of scalars. */
final class ScalarCode {

  private static final List<String> TEXT = List.of("string", "number", "boolean");

  private final ShapeSource source;
  private final JsonNode schema;
  private final String definition;

  ScalarCode(ShapeSource source, JsonNode schema, String definition) {
    this.source = source;
    this.schema = schema;
    this.definition = definition;
  }

  CodeBlock code() {
    List<JsonNode> values = values();
    CodeBlock.Builder code = CodeBlock.builder().add("ScalarShape.of($L)", types(values));
    List<String> texts = texts(values);
    if (!texts.isEmpty()) {
      code.add(".among($L)", Literals.of(texts));
    }
    if (takesExpressions()) {
      code.add(".orExpression()");
    }
    if (isSpelt()) {
      code.add(".like(Form.$L)", ShapeCode.form(
          schema.has("pattern") && !definition.equals("id")
              ? Tables.text(schema, "pattern")
              : definition));
    }
    bounds(code);
    if (Tables.text(schema, "level").equals("warning") && !schema.has("properties")) {
      code.add(".tolerated()");
    }
    return Tables.flag(schema, "mayBeEmpty") ? code.add(".orNothing()").build() : code.build();
  }

  private boolean isSpelt() {
    return schema.has("pattern") || definition.equals("actionReference")
        || definition.equals("workflowReference");
  }

  /** Texts are what this says, where the schema says it of them alone. */
  private JsonNode ofTexts() {
    boolean texts = Tables.text(schema.path("if"), "type").equals("string");
    return texts ? source.resolved(schema.path("then")) : schema.path("$none");
  }

  /** Whether a text may be there because it holds an expression. */
  private boolean takesExpressions() {
    return schema.path("if").has("$ref")
        || Tables.text(schema.path("then"), "$ref").equals("#/$defs/expression");
  }

  private List<JsonNode> values() {
    for (JsonNode place : List.of(schema, ofTexts(), source.resolved(schema.path("else")))) {
      for (String keyword : List.of("enum", "const")) {
        JsonNode values = place.path(keyword);
        if (!values.isMissingNode()) {
          return values.isArray() ? values.values().stream().toList() : List.of(values);
        }
      }
    }
    return List.of();
  }

  private static List<String> texts(List<JsonNode> values) {
    return values.stream().filter(value -> !value.isNull()).map(JsonNode::asString).toList();
  }

  private String types(List<JsonNode> values) {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = schema.path("type");
    if (type.isMissingNode()) {
      values.forEach(value -> types.add(value.isNumber()
          ? "integer"
          : value.isBoolean() ? "boolean" : value.isNull() ? "null" : "string"));
    } else if (type.isArray()) {
      types.addAll(Tables.texts(schema, "type"));
    } else {
      types.add(type.asString());
    }
    if (takesExpressions() && values.isEmpty()) {
      types.remove("string");
    }
    types.removeAll(Set.of("array", "object"));
    return bits(types);
  }

  private static String bits(Set<String> types) {
    List<String> bits = new ArrayList<>();
    if (types.containsAll(TEXT)) {
      types.removeAll(Set.copyOf(TEXT));
      bits.add("ScalarShape.TEXT");
    }
    types.forEach(type -> bits.add("ScalarShape." + JavaName.constant(type)));
    return bits.isEmpty() ? "0" : String.join(" | ", bits);
  }

  private void bounds(CodeBlock.Builder code) {
    int shortest = schema.path("minLength").asInt(0);
    int longest = schema.path("maxLength").asInt(-1);
    String most = schema.has("maximum") ? ".atMost(" + schema.path("maximum") + ")" : "";
    if (longest >= 0) {
      code.add(".within(Bounds.characters($L, $L))", shortest, longest);
    } else if (shortest == 1) {
      code.add(".within(Bounds.NOT_EMPTY)");
    } else if (schema.has("minimum")) {
      code.add(".within(Bounds.atLeast($L)$L)", schema.path("minimum"), most);
    } else if (schema.has("exclusiveMinimum")) {
      code.add(".within(Bounds.moreThan($L)$L)", schema.path("exclusiveMinimum"), most);
    }
  }
}
