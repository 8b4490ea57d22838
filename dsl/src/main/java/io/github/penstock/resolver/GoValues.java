package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values of the command line and the environment, as Go reads them. */
final class GoValues {

  private static final Pattern DECIMAL = Pattern.compile(
      "[+-]?(?:D\\.?D?|\\.D)(?:[eE][+-]?D)?".replace("D", "(?:\\d+(?:_\\d+)*)"));
  private static final Pattern HEXADECIMAL = Pattern.compile(
      "[+-]?0[xX]_?(?:D\\.?D?|\\.D)[pP][+-]?\\d+".replace("D",
          "(?:[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)"));

  private GoValues() {}

  /**
   * {@code 1}, {@code t}, {@code T}, {@code true}, {@code True}, {@code TRUE} and their opposites.
   *
   * @throws CtyException for anything else
   */
  static boolean parseBool(String text) {
    return switch (text) {
      case "1", "t", "T", "true", "True", "TRUE" -> true;
      case "0", "f", "F", "false", "False", "FALSE" -> false;
      default -> throw new CtyException(
          "\"" + text + "\" is no bool; expected true, false, t, f, 1 or 0");
    };
  }

  /**
   * A whole number of 64 bits.
   *
   * @throws CtyException for anything else
   */
  static long parseLong(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new CtyException("\"" + text + "\" is no whole number of 64 bits");
    }
  }

  /** A finite number, with or without exponent; digits may be parted by {@code _}. */
  static Optional<Double> parseFloat(String text) {
    if (!DECIMAL.matcher(text).matches() && !HEXADECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(text.replace("_", "")))
        .filter(number -> !number.isInfinite());
  }
}
