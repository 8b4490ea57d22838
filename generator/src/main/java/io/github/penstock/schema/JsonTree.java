package io.github.penstock.schema;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document as the validator takes it, built without a mapper: that is what is slow to load. */
final class JsonTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonTree() {}

  static JsonNode of(Node node) {
    if (node instanceof Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
      return object;
    }
    if (node instanceof Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return of((Scalar) node);
  }

  private static JsonNode of(Scalar scalar) {
    String value = scalar.value();
    return switch (scalar.type()) {
      case STRING -> JSON.stringNode(value);
      case BOOLEAN -> JSON.booleanNode(value.toLowerCase(Locale.ROOT).equals("true"));
      case NULL -> JSON.nullNode();
      case INTEGER -> JSON.numberNode(integer(value));
      case FLOAT -> number(value);
    };
  }

  private static BigInteger integer(String value) {
    if (value.startsWith("0x")) {
      return new BigInteger(value.substring(2), 16);
    }
    return value.startsWith("0o")
        ? new BigInteger(value.substring(2), 8)
        : new BigInteger(value);
  }

  /** JSON has no infinity and no NaN; any number stands for them. */
  private static JsonNode number(String value) {
    boolean finite = value.chars().noneMatch(c -> c == 'n' || c == 'N' || c == 'i' || c == 'I');
    return JSON.numberNode(finite ? new BigDecimal(value) : BigDecimal.ZERO);
  }
}
