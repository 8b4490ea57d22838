package io.github.penstock.yaml;

import java.util.regex.Pattern;

/** The implicit types of plain scalars: https://yaml.org/spec/1.2.2/#103-core-schema. */
final class CoreSchema {

  private static final Pattern INTEGER =
      Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)"
      + "([eE][-+]?[0-9]+)?|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

  private CoreSchema() {}

  static Scalar.Type typeOf(String plain) {
    if (isNull(plain)) {
      return Scalar.Type.NULL;
    }
    return switch (plain) {
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Scalar.Type.BOOLEAN;
      default -> mayBeNumber(plain) ? numberOrText(plain) : Scalar.Type.STRING;
    };
  }

  static boolean isNull(String plain) {
    return switch (plain.length()) {
      case 0 -> true;
      case 1 -> plain.charAt(0) == '~';
      case 4 -> plain.equals("null") || plain.equals("Null") || plain.equals("NULL");
      default -> false;
    };
  }

  private static boolean mayBeNumber(String plain) {
    char first = plain.charAt(0);
    return first >= '0' && first <= '9' || first == '.' || first == '-' || first == '+';
  }

  private static Scalar.Type numberOrText(String plain) {
    if (INTEGER.matcher(plain).matches()) {
      return Scalar.Type.INTEGER;
    }
    return FLOAT.matcher(plain).matches() ? Scalar.Type.FLOAT : Scalar.Type.STRING;
  }
}
