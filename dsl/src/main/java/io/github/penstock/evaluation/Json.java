package io.github.penstock.evaluation;

/** Values as JSON, and JSON as values; strict (RFC 8259), with a limit of its depth. */
public final class Json {

  /** How deep GitHub's own reader goes. */
  static final int GITHUB_DEPTH = 64;

  private static final int MAX_DEPTH = 500;

  private Json() {}

  /**
   * The value of a text.
   *
   * @throws JsonException when it is no JSON, or nested more than 500 levels deep
   */
  public static Value read(String text) {
    return read(text, MAX_DEPTH);
  }

  static Value read(String text, int maxDepth) {
    return new JsonReader(text, maxDepth).read();
  }

  /** The value on one line; NaN and the infinities as texts, as JSON has no numbers for them. */
  public static String write(Value value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    return json.toString();
  }

  private static void write(Value value, StringBuilder json) {
    if (value instanceof ArrayValue array) {
      write(array, json);
    } else if (value instanceof ObjectValue object) {
      write(object, json);
    } else if (value instanceof Value.NumberValue number) {
      String text = NumberText.json(number.value());
      json.append(Double.isFinite(number.value()) ? text : quote(text));
    } else if (value instanceof Value.StringValue text) {
      json.append(quote(text.value()));
    } else {
      json.append(value instanceof Value.NullValue ? "null" : Coercion.text(value));
    }
  }

  private static void write(ArrayValue array, StringBuilder json) {
    json.append('[');
    String comma = "";
    for (Value item : array.items()) {
      json.append(comma);
      write(item, json);
      comma = ",";
    }
    json.append(']');
  }

  private static void write(ObjectValue object, StringBuilder json) {
    json.append('{');
    String comma = "";
    for (ObjectValue.Property property : object.properties()) {
      json.append(comma).append(quote(property.name())).append(':');
      write(property.value(), json);
      comma = ",";
    }
    json.append('}');
  }

  /** A text as JSON with the escapes that GitHub's own writer has; half a character has one too. */
  static String quote(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) && Character.isSurrogatePair(c, next(text, i))) {
        json.append(c).append(next(text, i));
        i++;
      } else {
        escape(c, json);
      }
    }
    return json.append('"').toString();
  }

  private static char next(String text, int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }

  private static void escape(char c, StringBuilder json) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append(c);
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      case '\f' -> json.append("\\f");
      case '\b' -> json.append("\\b");
      default -> {
        boolean raw = c >= ' ' && c != '\u0085' && c != '\u2028' && c != '\u2029'
            && !Character.isSurrogate(c);
        json.append(raw ? String.valueOf(c) : unicode(c));
      }
    }
  }

  private static String unicode(char c) {
    String digits = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - digits.length()) + digits;
  }
}
