package io.github.penstock.bindings;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code WorkflowShape} and its like: a schema as the constants that a walk reads. */
final class ShapeSource {

  static final String PACKAGE = "io.github.penstock.shape";

  static final ClassName SHAPE = ClassName.get(PACKAGE, "Shape");

  static final ClassName KEYS = ClassName.get(PACKAGE, "Keys");

  private final JsonNode schema;
  private final Map<String, FieldSpec> constants = new LinkedHashMap<>();

  private ShapeSource(JsonNode schema) {
    this.schema = schema;
  }

  static JavaFile source(Tables tables, String schema, String type) {
    JsonNode root = tables.schema(schema);
    return Sources.file(PACKAGE, new ShapeSource(root).type(type, root),
        schema + ".schema.json");
  }

  private TypeSpec type(String name, JsonNode root) {
    CodeBlock document = new ShapeCode(this, root, "").code();
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(FINAL)
        .addJavadoc(Doc.ofType().say(Tables.text(root, "description")).code());
    constants.values().forEach(type::addField);
    return type
        .addField(FieldSpec.builder(SHAPE, "ROOT", STATIC, FINAL).initializer(document).build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .build();
  }

  /** The definition that a reference names. */
  JsonNode definition(String reference) {
    JsonNode found = schema.path("$defs").path(name(reference));
    if (found.isMissingNode()) {
      throw new IllegalStateException("no definition " + reference);
    }
    return found;
  }

  static String name(String reference) {
    return reference.substring("#/$defs/".length());
  }

  /** The schema itself, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? definition(Tables.text(node, "$ref")) : node;
  }

  /** The constant of a definition, made where it is first asked for. */
  String constant(String reference) {
    String name = JavaName.constant(name(reference));
    if (!constants.containsKey(name)) {
      JsonNode definition = definition(reference);
      boolean branch = definition.has("properties") && !definition.has("type");
      CodeBlock code = branch
          ? new KeysCode(this, definition).code()
          : new ShapeCode(this, definition, name(reference)).code();
      constants.put(name, FieldSpec.builder(branch ? KEYS : SHAPE, name, PRIVATE, STATIC, FINAL)
          .initializer(code).build());
    }
    return name;
  }
}
