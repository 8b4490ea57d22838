package io.github.penstock.yaml;

import static io.github.penstock.wording.Wording.quote;

import java.util.Optional;

/** The tags that GitHub reads. */
final class Tags {

  private static final String CORE = "tag:yaml.org,2002:";

  private Tags() {}

  /** As an author writes it: {@code !!str}. */
  static String shown(String tag) {
    return tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag;
  }

  /** The type that a tag names; empty for a tag that GitHub does not read. */
  static Optional<Scalar.Type> type(String tag) {
    return switch (shown(tag)) {
      case "!!str" -> Optional.of(Scalar.Type.STRING);
      case "!!bool" -> Optional.of(Scalar.Type.BOOLEAN);
      case "!!int" -> Optional.of(Scalar.Type.INTEGER);
      case "!!float" -> Optional.of(Scalar.Type.FLOAT);
      case "!!null" -> Optional.of(Scalar.Type.NULL);
      default -> Optional.empty();
    };
  }

  static String unknown(String tag) {
    if (tag.startsWith("!") && (tag.indexOf('(') > 0 || tag.indexOf('.') > 0)) {
      return meantAsText(tag);
    }
    return "tag " + quote(shown(tag)) + " is not read by GitHub;"
        + " expected one of \"!!bool\", \"!!float\", \"!!int\", \"!!null\", \"!!str\"";
  }

  /** For what looks like an expression. */
  static String meantAsText(String text) {
    return "a text that starts with \"!\" is read as a tag; expected "
        + quote("${{ " + text + " }}") + " for a condition, or quotes around the text";
  }

  /** Whether a text is a value of the type. */
  static boolean fits(Scalar.Type type, String value) {
    Scalar.Type own = CoreSchema.typeOf(value);
    return own == type || type == Scalar.Type.STRING
        || type == Scalar.Type.FLOAT && own == Scalar.Type.INTEGER;
  }

  static String expected(Scalar.Type type) {
    return switch (type) {
      case BOOLEAN -> "\"true\" or \"false\"";
      case INTEGER -> "an integer";
      case FLOAT -> "a number";
      case NULL -> "\"null\" or nothing";
      case STRING -> "a text";
    };
  }
}
