package io.github.penstock.yaml;

import java.util.regex.Pattern;

/** The implicit types of plain scalars: https://yaml.org/spec/1.2.2/#103-core-schema. */
final class CoreSchema {

  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER =
      Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)"
      + "([eE][-+]?[0-9]+)?|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

  private CoreSchema() {}

  static Scalar.Type typeOf(String plain) {
    if (NULL.matcher(plain).matches()) {
      return Scalar.Type.NULL;
    }
    if (BOOLEAN.matcher(plain).matches()) {
      return Scalar.Type.BOOLEAN;
    }
    if (INTEGER.matcher(plain).matches()) {
      return Scalar.Type.INTEGER;
    }
    return FLOAT.matcher(plain).matches() ? Scalar.Type.FLOAT : Scalar.Type.STRING;
  }
}
