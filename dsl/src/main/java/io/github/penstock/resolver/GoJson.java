package io.github.penstock.resolver;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as Go's {@code encoding/json} does with two spaces of indentation. Values are texts,
 * numbers, booleans, lists, maps and null; maps keep their order.
 */
final class GoJson {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out = new StringBuilder();
  private int depth;

  private GoJson() {}

  static String indented(@Nullable Object value) {
    GoJson json = new GoJson();
    json.value(value);
    return json.out.toString();
  }

  private void value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      nested('{', map.entrySet().iterator(), '}');
    } else if (value instanceof List<?> list) {
      nested('[', list.iterator(), ']');
    } else if (value instanceof String text) {
      text(text);
    } else {
      out.append(value);
    }
  }

  private void nested(char open, Iterator<?> items, char close) {
    out.append(open);
    boolean any = items.hasNext();
    depth++;
    while (items.hasNext()) {
      line();
      item(items.next());
      if (items.hasNext()) {
        out.append(',');
      }
    }
    depth--;
    if (any) {
      line();
    }
    out.append(close);
  }

  private void item(@Nullable Object item) {
    if (item instanceof Map.Entry<?, ?> entry) {
      text(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue());
    } else {
      value(item);
    }
  }

  private void line() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '<', '>', '&', '\u2028', '\u2029' -> escaped(c);
      default -> {
        if (c < ' ') {
          escaped(c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private void escaped(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX[c >> shift & 15]);
    }
  }
}
