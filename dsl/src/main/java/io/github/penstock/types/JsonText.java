package io.github.penstock.types;

import io.github.penstock.expression.Syntax;
import io.github.penstock.types.TypeMistake.BadJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code fromJSON} as a type. GitHub's reader also takes comments, other quotes, names
 * without quotes, a comma too many and text behind the value; that is told, and read.
 */
final class JsonText {

  /** Deeper ones have any type. */
  private static final int DEEPEST = 100;

  private final String text;
  private int at;
  private @Nullable String lenient;

  private JsonText(String text) {
    this.text = text;
  }

  /** The type of the value; any type where there is none. */
  static Type check(Syntax.StringLiteral literal, Consumer<TypeMistake> mistakes) {
    JsonText json = new JsonText(literal.value());
    try {
      Type type = json.value(0);
      json.skipSpace();
      if (json.at < json.text.length()) {
        json.tolerate("has text behind the value");
      }
      if (json.lenient != null) {
        mistakes.accept(new BadJson(literal, json.lenient, false));
      }
      return type;
    } catch (NoJson e) {
      mistakes.accept(new BadJson(literal, e.getMessage(), true));
      return Type.ANY;
    }
  }

  /** A text that no reader takes. */
  private static final class NoJson extends Exception {

    private static final long serialVersionUID = 1;

    NoJson(String problem) {
      super(problem, null, false, false);
    }
  }

  private Type value(int depth) throws NoJson {
    skipSpace();
    if (at == text.length()) {
      throw new NoJson(text.isBlank() ? "is empty" : "ends before its value does");
    }
    if (depth > DEEPEST) {
      at = text.length();
      return Type.ANY;
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"', '\'' -> Type.ofText(string());
      default -> c == '-' || c >= '0' && c <= '9' ? number() : word();
    };
  }

  private Type object(int depth) throws NoJson {
    Map<String, Type> fields = new LinkedHashMap<>();
    at++;
    while (!isEnd('}', fields.isEmpty())) {
      String name = name();
      skipSpace();
      need(':', "has no \":\" after the name \"" + name + "\"");
      fields.put(name, value(depth + 1));
    }
    return Type.object(Fields.of(fields));
  }

  private Type array(int depth) throws NoJson {
    Type element = Type.NOTHING;
    at++;
    while (!isEnd(']', element.isNothing())) {
      element = element.or(value(depth + 1));
    }
    return Type.array(element.isNothing() ? Type.ANY : element);
  }

  /** Goes behind the end, or behind the comma before what comes next. */
  private boolean isEnd(char close, boolean first) throws NoJson {
    skipSpace();
    if (!first && at < text.length() && text.charAt(at) == ',') {
      at++;
      skipSpace();
      if (at < text.length() && text.charAt(at) == close) {
        tolerate("has a \",\" before its \"" + close + "\"");
      } else {
        return false;
      }
    } else if (first && at < text.length() && text.charAt(at) != close) {
      return false;
    }
    need(close, at < text.length()
        ? "has " + show() + " where \",\" or \"" + close + "\" is expected"
        : "ends without \"" + close + "\"");
    return true;
  }

  private String name() throws NoJson {
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      return string();
    }
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new NoJson(at < text.length()
          ? "has " + show() + " where a name in double quotes is expected"
          : "ends without \"}\"");
    }
    tolerate("has a name without double quotes");
    return text.substring(start, at);
  }

  private String string() throws NoJson {
    char quote = text.charAt(at);
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\') {
        escape(value);
      } else {
        value.append(text.charAt(at++));
      }
    }
    need(quote, "has a text without an end");
    if (quote == '\'') {
      tolerate("has a text in single quotes");
    }
    return value.toString();
  }

  private void escape(StringBuilder value) throws NoJson {
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if ("\"\\/bfnrtu'".indexOf(kind) < 0) {
      throw new NoJson("has the unknown escape \"\\" + kind + "\"");
    }
    if (kind == 'u' && !isHex(at + 2)) {
      throw new NoJson("has a \"\\u\" without four digits");
    }
    value.append(kind);
    at += kind == 'u' ? 6 : 2;
  }

  private boolean isHex(int start) {
    boolean hex = start + 4 <= text.length();
    for (int i = start; hex && i < start + 4; i++) {
      hex = Character.digit(text.charAt(i), 16) >= 0;
    }
    return hex;
  }

  private Type number() throws NoJson {
    int start = at;
    while (at < text.length() && isNumberPart(text.charAt(at))) {
      at++;
    }
    try {
      return Type.ofNumber(Double.parseDouble(text.substring(start, at)));
    } catch (NumberFormatException e) {
      throw new NoJson("has \"" + text.substring(start, at) + "\", which is no number");
    }
  }

  private Type word() throws NoJson {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "true", "false" -> Type.ofBool(word.equals("true"));
      case "null" -> Type.NULL;
      case "NaN", "Infinity" -> Type.NUMBER;
      default -> throw new NoJson(word.isEmpty()
          ? "has " + show() + " where a value is expected"
          : "has \"" + word + "\", which is no value; expected it in double quotes");
    };
  }

  private void need(char expected, String problem) throws NoJson {
    if (at == text.length() || text.charAt(at) != expected) {
      throw new NoJson(problem);
    }
    at++;
  }

  private void tolerate(String problem) {
    if (lenient == null) {
      lenient = problem;
    }
  }

  private String show() {
    return "\"" + text.charAt(at) + "\"";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
  }

  private static boolean isNumberPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (text.startsWith("/*", at)) {
      tolerate("has a comment");
      int end = text.indexOf("*/", at);
      at = end < 0 ? text.length() : end + 2;
      skipSpace();
    }
  }
}
