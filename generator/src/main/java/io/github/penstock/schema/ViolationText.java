package io.github.penstock.schema;

import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A violation as a person would put it. */
final class ViolationText {

  private final Violation violation;
  private final Node value;
  private final String where;

  /**
   * @param value what stands at the violation's location
   * @param path that location, as a finding names it
   */
  ViolationText(Violation violation, Node value, String path) {
    this.violation = violation;
    this.value = value;
    this.where = path.isEmpty() ? "the file" : path;
  }

  String rule() {
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties" -> "unknown-key";
      case "required", "minProperties" -> "missing-key";
      case "type" -> "wrong-type";
      case "propertyNames" -> "invalid-name";
      default -> "wrong-value";
    };
  }

  String message() {
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties" ->
        violation.rival().key().isEmpty() ? unknownKey() : besides(violation.property(), where);
      case "false" -> besides(last(), parent());
      case "required" -> "missing key " + required() + " in " + where;
      case "type" -> where + " is " + shown() + "; expected " + types(violation.expected());
      case "enum", "const" ->
        where + " is " + shown() + Wording.expected(text(), violation.expected());
      case "pattern" -> where + " is " + shown() + "; expected " + pattern();
      case "propertyNames" -> "invalid name " + quoted(violation.property()) + " in " + where
          + "; expected letters, digits, \"_\" and \"-\", beginning with a letter or \"_\"";
      case "minItems", "minProperties" ->
        where + " is empty; expected at least " + violation.schema() + " entry";
      case "maxItems", "maxProperties" -> where + " has too many; expected at most "
          + violation.schema();
      case "minimum" -> where + " is " + shown() + "; expected at least " + violation.schema();
      case "exclusiveMinimum" ->
        where + " is " + shown() + "; expected more than " + violation.schema();
      case "maximum" -> where + " is " + shown() + "; expected at most " + violation.schema();
      case "minLength" -> where + " is empty; expected text";
      case "maxLength" -> where + " is too long; expected at most " + violation.schema()
          + " characters";
      case "uniqueItems" -> where + " has a value twice; expected each once";
      case "not" -> where + " is " + shown() + "; expected another value beside "
          + quoted(violation.rival().key());
      default -> where + ": " + violation.message();
    };
  }

  private String unknownKey() {
    return "unknown key " + quoted(violation.property()) + " in " + where
        + Wording.expected(violation.property(), violation.expected());
  }

  private String besides(String key, String owner) {
    String start = "key " + quoted(key) + " of " + owner;
    String rival = violation.rival().key();
    if (rival.isEmpty()) {
      return start + " cannot be there; expected it nowhere below \"parallel\"";
    }
    return violation.rival().wanted()
        ? start + " stands alone; expected " + quoted(rival) + " beside it"
        : start + " cannot stand beside " + quoted(rival) + "; expected one of the two";
  }

  private String last() {
    return violation.location().get(violation.location().size() - 1).toString();
  }

  private String parent() {
    return where.substring(0, Math.max(0, where.length() - last().length() - 1));
  }

  /** Steps and jobs have a key that tells their kind. */
  private String required() {
    String key = quoted(violation.property());
    return switch (violation.definition()) {
      case "step" -> key + " or \"uses\"";
      case "stepsJob" -> value instanceof Mapping job && job.has("steps")
          ? key
          : key + " or \"uses\"";
      default -> key;
    };
  }

  private String pattern() {
    return switch (violation.definition()) {
      case "expression" -> types(violation.expected(), "an expression ${{ ... }}");
      case "actionReference" ->
        "\"owner/name@ref\", \"./path\", \"$/path\" or \"docker://image\"";
      case "workflowReference" -> "\"owner/name/.github/workflows/file.yml@ref\" or "
          + "\"./.github/workflows/file.yml\"";
      case "id", "name" ->
        "letters, digits, \"_\" and \"-\", beginning with a letter or \"_\"";
      default -> "a text like " + violation.schema();
    };
  }

  private String text() {
    return value instanceof Scalar scalar ? scalar.value() : "";
  }

  private String shown() {
    if (value instanceof Scalar scalar) {
      return scalar.isNull() ? "empty" : quoted(scalar.value());
    }
    return value instanceof Mapping ? "a mapping" : "a list";
  }

  private static String types(List<String> types, String... more) {
    List<String> names = new ArrayList<>(
        types.stream().filter(type -> !type.equals("null")).map(ViolationText::typeName).toList());
    names.addAll(List.of(more));
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String typeName(String type) {
    return switch (type) {
      case "object" -> "a mapping";
      case "array" -> "a list";
      case "string" -> "text";
      case "boolean" -> "true or false";
      case "integer" -> "a whole number";
      default -> "a " + type.toLowerCase(Locale.ROOT);
    };
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
