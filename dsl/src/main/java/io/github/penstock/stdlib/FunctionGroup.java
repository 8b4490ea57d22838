package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyFunction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which class has which functions. */
enum FunctionGroup {
  LOGIC(LogicFunctions::find, "and", "equal", "not", "notequal", "or"),

  NUMBERS(NumberFunctions::find, "absolute", "add", "ceil", "divide", "floor", "greaterthan",
      "greaterthanorequalto", "int", "lessthan", "lessthanorequalto", "log", "max", "min",
      "modulo", "multiply", "negate", "parseint", "pow", "range", "signum", "subtract"),

  TEXT(TextFunctions::find, "chomp", "indent", "join", "lower", "replace", "reverse", "sort",
      "split", "strlen", "substr", "title", "trim", "trimprefix", "trimspace", "trimsuffix",
      "upper"),

  PATHS(PathFunctions::find, "basename", "dirname", "homedir", "sanitize"),

  PATTERNS(RegexFunctions::find, "regex", "regex_replace", "regexall"),

  ELEMENTS(ElementFunctions::find, "coalesce", "coalescelist", "contains", "element", "hasindex",
      "index", "indexof", "length"),

  SEQUENCES(SequenceFunctions::find, "chunklist", "compact", "concat", "distinct", "flatten",
      "reverselist", "setproduct", "slice"),

  MAPS(MapFunctions::find, "keys", "lookup", "merge", "values", "zipmap"),

  SETS(SetFunctions::find, "sethaselement", "setintersection", "setsubtract",
      "setsymmetricdifference", "setunion"),

  ENCODINGS(EncodingFunctions::find, "base64decode", "base64encode", "byteslen", "bytesslice",
      "csvdecode", "jsondecode", "jsonencode", "urlencode"),

  CRYPTOGRAPHY(CryptographyFunctions::find, "bcrypt", "md5", "rsadecrypt", "sha1", "sha256",
      "sha512", "uuidv4", "uuidv5"),

  FORMATS(FormatFunctions::find, "format", "formatlist"),

  DATES(DateFunctions::find, "formatdate", "formattimestamp", "timeadd", "timestamp",
      "unixtimestampparse"),

  NETWORKS(NetworkFunctions::find, "cidrhost", "cidrnetmask", "cidrsubnet", "cidrsubnets"),

  VERSIONS(VersionFunctions::find, "semvercmp");

  private final BiFunction<String, Machine, CtyFunction> finder;
  private final List<String> names;

  FunctionGroup(Function<String, CtyFunction> finder, String... names) {
    this((name, machine) -> finder.apply(name), names);
  }

  FunctionGroup(BiFunction<String, Machine, CtyFunction> finder, String... names) {
    this.finder = finder;
    this.names = List.of(names);
  }

  static Optional<FunctionGroup> of(String name) {
    return Arrays.stream(values()).filter(group -> group.names.contains(name)).findFirst();
  }

  CtyFunction function(String name, Machine machine) {
    return finder.apply(name, machine);
  }

  List<String> names() {
    return names;
  }
}
