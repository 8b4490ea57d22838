package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON, strictly and with places. The kinds of mistakes are named as HCL names them. */
final class HclJsonReader {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");
  private static final Pattern WORD = Pattern.compile("[-+.0-9A-Za-z_]++");

  /** Spelt as HCL spells it. */
  private static final String UNPARTED = "Missing attribute seperator comma";

  private final HclSource source;
  private final String text;
  private int position;
  private int depth;

  private HclJsonReader(HclSource source) {
    this.source = source;
    this.text = source.text();
  }

  /** The one value of a file. */
  static HclJson read(HclSource source) {
    HclJsonReader reader = new HclJsonReader(source);
    HclJson value = reader.value();
    if (reader.next() >= 0) {
      throw reader.unexpected("Extraneous data after value", "the end");
    }
    if (value instanceof HclJson.Text || value instanceof HclJson.Word) {
      throw source.error(value.span(), "Root value must be object",
          "The file is no object; expected one, or an array of objects.");
    }
    return value;
  }

  /** The next character that is no white space, or -1. */
  private int next() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    return position < text.length() ? text.charAt(position) : -1;
  }

  private boolean take(char c) {
    boolean here = next() == c;
    position += here ? 1 : 0;
    return here;
  }

  private HclJson value() {
    return switch (next()) {
      case '{' -> nested(this::struct);
      case '[' -> nested(this::array);
      case '"' -> string();
      case -1 -> throw unexpected("Missing value", "a value");
      case '}' -> throw unexpected("Missing JSON value", "a value");
      case ']' -> throw unexpected("Missing array element value", "a value");
      default -> word();
    };
  }

  private HclJson nested(Supplier<HclJson> reader) {
    if (++depth > HclExpressionParser.DEEPEST) {
      throw error("Value too deep", "The value is nested deeper than "
          + HclExpressionParser.DEEPEST + " levels.");
    }
    HclJson value = reader.get();
    depth--;
    return value;
  }

  private HclJson.Text string() {
    HclJson.Text string = HclJsonString.read(source, position);
    position = string.span().end();
    return string;
  }

  private HclJson word() {
    Matcher matcher = WORD.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      throw unexpected("Invalid start of value", "a value");
    }
    HclJson.Word word =
        new HclJson.Word(matcher.group(), source.span(matcher.start(), matcher.end()));
    boolean number = "+-.".indexOf(word.text().charAt(0)) >= 0
        || Character.isDigit(word.text().charAt(0));
    if (number && !NUMBER.matcher(word.text()).matches()) {
      throw source.error(word.span(), "Invalid JSON number",
          "Number \"" + word.text() + "\" is malformed.");
    }
    if (!number && !List.of("true", "false", "null").contains(word.text())) {
      throw source.error(word.span(), "Invalid JSON keyword", "Word \"" + word.text()
          + "\" is unknown; expected quotes around text, or one of \"false\", \"null\" and"
          + " \"true\".");
    }
    position = matcher.end();
    return word;
  }

  private HclJson struct() {
    int start = position++;
    List<HclJson.Member> members = new ArrayList<>();
    while (!take('}')) {
      members.add(member());
      if (take(',')) {
        refuseTrailingComma('}', "Trailing comma in object");
      } else if (next() != '}') {
        throw next() < 0
            ? source.error(source.span(start, start + 1), "Unclosed object",
                "The object has no \"}\".")
            : unparted(next() == ']' ? "Mismatched braces" : UNPARTED, '{', '}');
      }
    }
    return new HclJson.Struct(members, source.span(start, position));
  }

  private HclJson.Member member() {
    next();
    int start = position;
    if (!(value() instanceof HclJson.Text name)) {
      position = start;
      throw unexpected("Invalid object property name", "a name in double quotes");
    }
    if (!take(':')) {
      boolean missing = next() == '}' || next() == ',';
      throw unexpected(missing ? "Missing object value" : "Missing property value colon",
          "\":\" and a value after the name of a property");
    }
    return new HclJson.Member(name, value());
  }

  private HclJson array() {
    int start = position++;
    List<HclJson> items = new ArrayList<>();
    while (!take(']')) {
      items.add(value());
      if (take(',')) {
        refuseTrailingComma(']', "Trailing comma in array");
      } else if (next() != ']') {
        throw next() < 0
            ? source.error(source.span(start, start + 1), "Unclosed object",
                "The array has no \"]\".")
            : unparted(kindInArray(next()), '[', ']');
      }
    }
    return new HclJson.Array(items, source.span(start, position));
  }

  private static String kindInArray(int c) {
    return switch (c) {
      case ':' -> "Invalid array value";
      case '}' -> "Mismatched brackets";
      default -> UNPARTED;
    };
  }

  private void refuseTrailingComma(char close, String kind) {
    int comma = position - 1;
    if (next() == close) {
      throw source.error(source.span(comma, comma + 1), kind,
          "JSON has no comma before \"" + close + "\".");
    }
  }

  /** HCL places it behind the bracket that closes what is broken, at the end if there is none. */
  private HclException unparted(String kind, char open, char close) {
    HclException found = unexpected(kind, "\",\" or \"" + close + "\"");
    int levels = 1;
    while (next() >= 0) {
      int c = next();
      if (c == '"') {
        string();
        continue;
      }
      position++;
      levels += c == open ? 1 : c == close ? -1 : 0;
      if (c == close && levels <= 1) {
        break;
      }
    }
    return error(kind, found.diagnostics().get(0).detail());
  }

  private HclException unexpected(String kind, String expected) {
    int c = next();
    String found = c < 0
        ? "the end"
        : '"' + Character.toString(text.codePointAt(position)) + '"';
    return error(kind, "Expected " + expected + ", but found " + found + ".");
  }

  private HclException error(String kind, String detail) {
    int end = next() < 0 ? position : position + Character.charCount(text.codePointAt(position));
    return source.error(source.span(position, end), kind, detail);
  }
}
