package io.github.penstock.report;

import java.util.Locale;

/** Writes JSON from the first character to the last; nothing is kept but the text. */
final class Json {

  private final StringBuilder text = new StringBuilder();
  private boolean first = true;

  Json object() {
    return open('{');
  }

  Json endObject() {
    return close('}');
  }

  Json array() {
    return open('[');
  }

  Json endArray() {
    return close(']');
  }

  Json key(String name) {
    comma();
    string(name);
    text.append(':');
    first = true;
    return this;
  }

  Json value(String value) {
    comma();
    string(value);
    return this;
  }

  Json value(long value) {
    comma();
    text.append(value);
    return this;
  }

  Json value(boolean value) {
    comma();
    text.append(value);
    return this;
  }

  Json field(String name, String value) {
    return key(name).value(value);
  }

  Json field(String name, long value) {
    return key(name).value(value);
  }

  private Json open(char bracket) {
    comma();
    text.append(bracket);
    first = true;
    return this;
  }

  private Json close(char bracket) {
    text.append(bracket);
    first = false;
    return this;
  }

  private void comma() {
    if (!first) {
      text.append(',');
    }
    first = false;
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c < ' ' || isHalf(value, i)) {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  /** Half of a surrogate pair, which UTF-8 cannot hold. */
  private static boolean isHalf(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
