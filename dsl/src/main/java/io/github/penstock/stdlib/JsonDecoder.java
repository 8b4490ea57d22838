package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The value that a JSON text says: arrays become tuples, numbers are exact. */
final class JsonDecoder {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

  private static final int DEEPEST = 400;

  private final String text;
  private int at;

  private JsonDecoder(String text) {
    this.text = text;
  }

  static CtyValue decode(String text) {
    JsonDecoder decoder = new JsonDecoder(text);
    CtyValue value = decoder.value(0);
    decoder.skipSpace();
    if (!decoder.isAtEnd()) {
      throw decoder.expected("the end");
    }
    return value;
  }

  /** Go also takes a bracket that closes nothing for the end. */
  private boolean isAtEnd() {
    return at == text.length() || peek() == ']' || peek() == '}';
  }

  private CtyException expected(String what) {
    return new CtyException(at < text.length()
        ? "JSON has \"" + Character.toString(text.codePointAt(at)) + "\" at " + at + "; expected "
            + what
        : "JSON ends at " + at + "; expected " + what);
  }

  private CtyValue value(int depth) {
    skipSpace();
    if (depth > DEEPEST) {
      throw new CtyException("JSON is nested deeper than " + DEEPEST + " levels");
    }
    return switch (peek()) {
      case '{' -> object(depth + 1);
      case '[' -> tuple(depth + 1);
      case '"' -> CtyValue.of(string());
      case 't' -> word("true", CtyValue.TRUE);
      case 'f' -> word("false", CtyValue.FALSE);
      case 'n' -> word("null", CtyValue.NULL);
      default -> number();
    };
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean isNext(char c) {
    skipSpace();
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private CtyValue word(String word, CtyValue value) {
    if (!text.startsWith(word, at)) {
      throw expected("a value");
    }
    at += word.length();
    return value;
  }

  private CtyValue number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw expected("a value");
    }
    at = number.end();
    return CtyValue.of(CtyNumber.parse(number.group()));
  }

  private CtyValue object(int depth) {
    at++;
    Map<String, CtyValue> entries = new TreeMap<>();
    if (isNext('}')) {
      return CtyValue.object(entries);
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
      put(entries, name, value(depth));
    } while (isNext(','));
    if (!isNext('}')) {
      throw expected("\",\" or \"}\"");
    }
    return CtyValue.object(entries);
  }

  /** The last value of a name counts; those before must be such that they have its type. */
  private static void put(Map<String, CtyValue> entries, String name, CtyValue value) {
    CtyValue before = entries.put(name, value);
    if (before != null && !fits(before, value)) {
      throw new CtyException("JSON has " + Brief.quoted(name) + " twice, with different types");
    }
  }

  private static boolean fits(CtyValue before, CtyValue after) {
    CtyType type = after.type();
    if (before.isNull() || type.isPrimitive()) {
      return before.isNull() || before.type().isPrimitive() && converts(before, type);
    }
    if (type.isTuple()) {
      return before.type().isTuple() && before.length() == after.length()
          && IntStream.range(0, after.length())
              .allMatch(i -> fits(before.elements().get(i), after.elements().get(i)));
    }
    return type.isObject() && before.type().isObject() && before.entries().entrySet().stream()
        .allMatch(entry -> after.entry(entry.getKey())
            .filter(other -> fits(entry.getValue(), other)).isPresent());
  }

  private static boolean converts(CtyValue value, CtyType type) {
    try {
      CtyConversion.convert(value, type);
      return true;
    } catch (CtyException e) {
      return false;
    }
  }

  private CtyValue tuple(int depth) {
    at++;
    List<CtyValue> elements = new ArrayList<>();
    if (isNext(']')) {
      return CtyValue.tuple(elements);
    }
    do {
      elements.add(value(depth));
    } while (isNext(','));
    if (!isNext(']')) {
      throw expected("\",\" or \"]\"");
    }
    return CtyValue.tuple(elements);
  }

  private String string() {
    at++;
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      if (peek() < ' ') {
        throw expected("a double quote at the end of the string");
      }
      if (peek() == '\\') {
        appendEscaped(out);
      } else {
        out.append(text.charAt(at++));
      }
    }
    at++;
    return wellFormed(out);
  }

  private void appendEscaped(StringBuilder out) {
    at++;
    switch (peek()) {
      case '"', '\\', '/' -> out.append(peek());
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> out.append(unicode());
      default -> throw expected("one of \"\\/bfnrtu after the backslash");
    }
    at++;
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      int digit = Character.digit(peek(), 16);
      if (digit < 0 || peek() > 'f') {
        throw expected("four hexadecimal digits");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  /** Half of a pair of surrogates is no character. */
  private static String wellFormed(StringBuilder out) {
    int[] characters = out.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
        .toArray();
    return new String(characters, 0, characters.length);
  }
}
