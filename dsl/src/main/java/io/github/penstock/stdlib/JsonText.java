package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Locale;
import java.util.Map;

/** The JSON of a value: without spaces, keys in order, fit to stand in HTML. */
final class JsonText {

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(CtyValue value) {
    JsonText json = new JsonText();
    json.append(value);
    return json.out.toString();
  }

  static String quoted(String text) {
    JsonText json = new JsonText();
    json.append(text);
    return json.out.toString();
  }

  private void append(CtyValue value) {
    CtyType type = value.type();
    Limits.requireSize(out.length());
    if (value.isNull()) {
      out.append("null");
    } else if (type.equals(CtyType.STRING)) {
      append(value.asString());
    } else if (type.equals(CtyType.BOOL)) {
      out.append(value.asBoolean());
    } else if (type.equals(CtyType.NUMBER)) {
      appendNumber(value);
    } else if (type.isMap() || type.isObject()) {
      appendEntries(value);
    } else {
      appendElements(value);
    }
  }

  private void appendNumber(CtyValue value) {
    if (value.asNumber().isInfinite()) {
      throw new CtyException("number is infinite; expected one that JSON can say");
    }
    out.append(value.asNumber());
  }

  private void appendEntries(CtyValue value) {
    String separator = "{";
    for (Map.Entry<String, CtyValue> entry : value.entries().entrySet()) {
      out.append(separator);
      append(entry.getKey());
      out.append(':');
      append(entry.getValue());
      separator = ",";
    }
    out.append(value.length() == 0 ? "{}" : "}");
  }

  private void appendElements(CtyValue value) {
    String separator = "[";
    for (CtyValue element : value.elements()) {
      out.append(separator);
      append(element);
      separator = ",";
    }
    out.append(value.length() == 0 ? "[]" : "]");
  }

  private void append(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      append(c);
    }
    out.append('"');
  }

  private void append(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '<', '>', '&', '\u2028', '\u2029' -> appendCode(c);
      default -> {
        if (c < ' ') {
          appendCode(c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private void appendCode(char c) {
    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
  }
}
