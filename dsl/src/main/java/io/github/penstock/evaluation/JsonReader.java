package io.github.penstock.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Reads one JSON text; its recursion ends with the depth that is allowed. */
final class JsonReader {

  private final String text;
  private final int maxDepth;
  private int at;

  JsonReader(String text, int maxDepth) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  Value read() {
    Value value = value(0);
    skipSpace();
    if (at < text.length()) {
      throw expected("the end");
    }
    return value;
  }

  private Value value(int depth) {
    skipSpace();
    return switch (peek()) {
      case '{' -> object(deeper(depth));
      case '[' -> array(deeper(depth));
      case '"' -> Value.of(string());
      case 't' -> word("true", Value.of(true));
      case 'f' -> word("false", Value.of(false));
      case 'n' -> word("null", Value.NULL);
      default -> number();
    };
  }

  private int deeper(int depth) {
    if (depth == maxDepth) {
      throw new JsonException("nested too deep; expected at most " + maxDepth + " levels", at);
    }
    at++;
    return depth + 1;
  }

  private Value object(int depth) {
    List<ObjectValue.Property> properties = new ArrayList<>();
    if (isNext('}')) {
      return ObjectValue.of(properties);
    }
    do {
      skipSpace();
      if (peek() != '"') {
        throw expected("a name in double quotes");
      }
      String name = string();
      if (!isNext(':')) {
        throw expected("\":\"");
      }
      properties.add(new ObjectValue.Property(name, value(depth)));
    } while (isNext(','));
    if (!isNext('}')) {
      throw expected("\",\" or \"}\"");
    }
    return ObjectValue.of(properties);
  }

  private Value array(int depth) {
    List<Value> items = new ArrayList<>();
    if (isNext(']')) {
      return ArrayValue.of(items);
    }
    do {
      items.add(value(depth));
    } while (isNext(','));
    if (!isNext(']')) {
      throw expected("\",\" or \"]\"");
    }
    return ArrayValue.of(items);
  }

  private Value word(String word, Value value) {
    if (!text.startsWith(word, at)) {
      throw expected("a value");
    }
    at += word.length();
    return value;
  }

  private Value number() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    boolean zero = peek() == '0';
    int digits = digits();
    boolean wrong = digits == 0 || zero && digits > 1;
    if (!wrong && peek() == '.') {
      at++;
      wrong = digits() == 0;
    }
    if (!wrong && (peek() == 'e' || peek() == 'E')) {
      at++;
      at += peek() == '-' || peek() == '+' ? 1 : 0;
      wrong = digits() == 0;
    }
    if (wrong) {
      at = start;
      throw expected("a value");
    }
    return Value.of(Double.parseDouble(text.substring(start, at)));
  }

  private int digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  private String string() {
    int start = at++;
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      if (at == text.length()) {
        at = start;
        throw new JsonException("text has no end; expected a double quote", start);
      }
      if (peek() < ' ') {
        throw expected("an escape such as \\n");
      }
      string.append(peek() == '\\' ? escape() : peek());
      at++;
    }
    at++;
    return string.toString();
  }

  /** Leaves off at the last character of the escape. */
  private char escape() {
    at++;
    return switch (peek()) {
      case '"', '\\', '/' -> peek();
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f' -> '\f';
      case 'b' -> '\b';
      case 'u' -> unicode();
      default -> throw expected("an escape that JSON has");
    };
  }

  private char unicode() {
    int c = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
      if (digit < 0) {
        throw expected("four digits after \\u");
      }
      c = c * 16 + digit;
    }
    return (char) c;
  }

  private boolean isNext(char c) {
    skipSpace();
    boolean is = at < text.length() && text.charAt(at) == c;
    at += is ? 1 : 0;
    return is;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** The next character; a NUL behind the last one, which no JSON has outside of escapes. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private JsonException expected(String expected) {
    return new JsonException(
        (at < text.length() ? "unexpected \"" + text.charAt(at) + "\"" : "unexpected end")
            + "; expected " + expected,
        at);
  }
}
