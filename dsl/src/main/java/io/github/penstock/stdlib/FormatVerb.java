package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.List;

/**
 * What stands for a value in a format.
 *
 * @param text as it stands there
 * @param mode its last letter
 * @param flags characters after the percent sign
 * @param width the least number of characters, or -1
 * @param precision that of a number or the most characters of a string, or -1
 */
record FormatVerb(String text, char mode, String flags, int width, int precision) {

  /** As wide as Go lets numbers be. */
  static final int WIDEST = 1_000_000;

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  String text(CtyValue value) {
    if (mode != 'v' && value.isNull()) {
      throw unfit("null");
    }
    return switch (mode) {
      case 'v' -> padded(plain(value));
      case 't' -> String.valueOf(converted(value, CtyType.BOOL).asBoolean());
      case 'b', 'd', 'o', 'x', 'X' ->
        WholeNumberText.of(this, whole(converted(value, CtyType.NUMBER).asNumber()));
      case 'e', 'E', 'f', 'g', 'G' ->
        FloatText.of(this, converted(value, CtyType.NUMBER).asNumber());
      case 's' -> padded(cut(converted(value, CtyType.STRING).asString()));
      case 'q' -> padded(JsonText.quoted(cut(converted(value, CtyType.STRING).asString())));
      default -> throw new CtyException("verb " + Brief.quoted(text) + " ends with \"" + mode + "\""
          + "; expected one of v, t, b, d, o, x, X, e, E, f, g, G, s, q");
    };
  }

  private CtyException unfit(String what) {
    return new CtyException("value of verb " + Brief.quoted(text) + " is " + what);
  }

  private CtyValue converted(CtyValue value, CtyType type) {
    try {
      return CtyConversion.convert(value, type);
    } catch (CtyException e) {
      throw unfit("of another type: " + e.message());
    }
  }

  private CtyNumber whole(CtyNumber number) {
    if (!number.isWhole()) {
      throw unfit("no whole number; expected one");
    }
    return number;
  }

  private String plain(CtyValue value) {
    if (value.isNull() || has('#')) {
      return JsonText.of(value);
    }
    if (value.type().equals(CtyType.STRING)) {
      return value.asString();
    }
    return value.type().equals(CtyType.NUMBER)
        ? FloatText.shortest(value.asNumber())
        : JsonText.of(value);
  }

  private String cut(String string) {
    if (precision <= 0) {
      return string;
    }
    List<String> clusters = Graphemes.of(string);
    return String.join("", clusters.subList(0, Math.min(precision, clusters.size())));
  }

  private String padded(String string) {
    int missing = width < 0 ? 0 : width - Graphemes.of(string).size();
    if (missing <= 0) {
      return string;
    }
    String padding = (has('0') ? "0" : " ").repeat(missing);
    return has('-') ? string + padding : padding + string;
  }

  /** The digits of a number with its sign, padded; zeros go between them. */
  String padded(String sign, String digits, boolean zeros) {
    int missing = Math.max(0, width - sign.length() - digits.length());
    if (has('-') && !zeros) {
      return sign + digits + " ".repeat(missing);
    }
    return zeros ? sign + "0".repeat(missing) + digits : " ".repeat(missing) + sign + digits;
  }

  /** What stands before a number. */
  String sign(boolean negative) {
    if (negative) {
      return "-";
    }
    return has('+') ? "+" : has(' ') ? " " : "";
  }
}
