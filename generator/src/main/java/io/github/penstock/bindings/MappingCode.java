package io.github.penstock.bindings;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The Java of what a schema says of mappings: one set of keys, or branches. */
final class MappingCode {

  /** What a schema that only chooses between others may hold besides. */
  private static final Set<String> CHOICE =
      Set.of("type", "description", "$comment", "if", "then", "else");

  private final ShapeSource source;
  private final JsonNode schema;

  MappingCode(ShapeSource source, JsonNode schema) {
    this.source = source;
    this.schema = schema;
  }

  CodeBlock code() {
    if (!ConditionCode.isTest(schema.path("if")) || ConditionCode.isOnlyOfKeys(source, schema)) {
      return new KeysCode(source, schema).code();
    }
    List<CodeBlock> branches = new ArrayList<>();
    JsonNode node = schema;
    while (node.has("if")) {
      branches.add(branch(ConditionCode.test(node.path("if")), node.path("then")));
      JsonNode next = node.path("else");
      node = next.has("$ref") && source.resolved(next).has("if") ? source.resolved(next) : next;
    }
    JsonNode rest = source.resolved(node);
    if (rest.has("properties")) {
      branches.add(branch(
          CodeBlock.of("Test.has($S)", rest.path("required").path(0).asString()), node));
    }
    CodeBlock code = CodeBlock.of("Branches.of($>$>\n$L$<$<)",
        branches.stream().collect(CodeBlock.joining(",\n")));
    return rest.isMissingNode()
        ? CodeBlock.of("$L.otherwise($L)", code,
            new KeysCode(source, base()).code())
        : code;
  }

  private CodeBlock branch(CodeBlock test, JsonNode then) {
    boolean pure = CHOICE.containsAll(schema.propertyNames());
    CodeBlock keys = pure && then.has("$ref")
        ? CodeBlock.of("$L", source.constant(Tables.text(then, "$ref")))
        : new KeysCode(source, merged(base(), (ObjectNode) source.resolved(then))).code();
    return CodeBlock.of("Branches.branch($L, $L)", test, keys);
  }

  /** What holds whatever the branch. */
  private ObjectNode base() {
    ObjectNode base = ((ObjectNode) schema).deepCopy();
    base.remove(List.of("if", "then", "else"));
    return base;
  }

  /** Both together; a key that one of them refuses is refused. */
  private static ObjectNode merged(ObjectNode one, ObjectNode other) {
    ObjectNode merged = one.deepCopy();
    other.properties().forEach(entry -> merged.set(entry.getKey(),
        merged(merged.path(entry.getKey()), entry.getValue())));
    return merged;
  }

  private static JsonNode merged(JsonNode mine, JsonNode more) {
    if (mine instanceof ObjectNode object && more instanceof ObjectNode other) {
      return merged(object, other);
    }
    if (mine instanceof ArrayNode array && more instanceof ArrayNode other) {
      return array.deepCopy().addAll(other);
    }
    boolean refused = mine.isBoolean() && !mine.asBoolean();
    return refused || more.isBoolean() && more.asBoolean() && !mine.isMissingNode() ? mine : more;
  }
}
