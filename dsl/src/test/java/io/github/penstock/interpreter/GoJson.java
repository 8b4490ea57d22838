package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as bake's {@code jsonencode} writes them. */
final class GoJson {

  private GoJson() {}

  static String of(CtyValue value) {
    CtyType type = value.type();
    if (value.isNull()) {
      return "null";
    }
    if (type.equals(CtyType.STRING)) {
      return quoted(value.asString());
    }
    if (type.isPrimitive()) {
      return value.toString();
    }
    if (type.isMap() || type.isObject()) {
      return value.entries().entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return value.elements().stream().map(GoJson::of).collect(Collectors.joining(",", "[", "]"));
  }

  static String quoted(String text) {
    return text.codePoints().mapToObj(GoJson::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> c < ' ' || "<>&\u2028\u2029".indexOf(c) >= 0
          ? String.format(Locale.ROOT, "\\u%04x", c)
          : Character.toString(c);
    };
  }
}
