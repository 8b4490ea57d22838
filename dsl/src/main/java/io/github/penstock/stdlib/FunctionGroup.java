package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyFunction;
import java.util.List;
import java.util.Optional;

/** Which class has which functions. */
enum FunctionGroup {
  LOGIC("and", "equal", "not", "notequal", "or"),

  NUMBERS("absolute", "add", "ceil", "divide", "floor", "greaterthan",
      "greaterthanorequalto", "int", "lessthan", "lessthanorequalto", "log", "max", "min",
      "modulo", "multiply", "negate", "parseint", "pow", "range", "signum", "subtract"),

  TEXT("chomp", "indent", "join", "lower", "replace", "reverse", "sort",
      "split", "strlen", "substr", "title", "trim", "trimprefix", "trimspace", "trimsuffix",
      "upper"),

  PATHS("basename", "dirname", "homedir", "sanitize"),

  PATTERNS("regex", "regex_replace", "regexall"),

  ELEMENTS("coalesce", "coalescelist", "contains", "element", "hasindex",
      "index", "indexof", "length"),

  SEQUENCES("chunklist", "compact", "concat", "distinct", "flatten",
      "reverselist", "setproduct", "slice"),

  MAPS("keys", "lookup", "merge", "values", "zipmap"),

  SETS("sethaselement", "setintersection", "setsubtract",
      "setsymmetricdifference", "setunion"),

  ENCODINGS("base64decode", "base64encode", "byteslen", "bytesslice",
      "csvdecode", "jsondecode", "jsonencode", "urlencode"),

  CRYPTOGRAPHY("bcrypt", "md5", "rsadecrypt", "sha1", "sha256",
      "sha512", "uuidv4", "uuidv5"),

  FORMATS("format", "formatlist"),

  DATES("formatdate", "formattimestamp", "timeadd", "timestamp",
      "unixtimestampparse"),

  NETWORKS("cidrhost", "cidrnetmask", "cidrsubnet", "cidrsubnets"),

  VERSIONS("semvercmp");

  private final List<String> names;

  FunctionGroup(String... names) {
    this.names = List.of(names);
  }

  static Optional<FunctionGroup> of(String name) {
    for (FunctionGroup group : values()) {
      if (group.names.contains(name)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  List<String> names() {
    return names;
  }

  /** A reference to a method would load its class for every group that there is. */
  CtyFunction function(String name, Machine machine) {
    return switch (this) {
      case LOGIC -> LogicFunctions.find(name);
      case NUMBERS -> NumberFunctions.find(name);
      case TEXT -> TextFunctions.find(name);
      case PATHS -> PathFunctions.find(name, machine);
      case PATTERNS -> RegexFunctions.find(name);
      case ELEMENTS -> ElementFunctions.find(name);
      case SEQUENCES -> SequenceFunctions.find(name);
      case MAPS -> MapFunctions.find(name);
      case SETS -> SetFunctions.find(name);
      case ENCODINGS -> EncodingFunctions.find(name);
      case CRYPTOGRAPHY -> CryptographyFunctions.find(name, machine);
      case FORMATS -> FormatFunctions.find(name);
      case DATES -> DateFunctions.find(name, machine);
      case NETWORKS -> NetworkFunctions.find(name);
      case VERSIONS -> VersionFunctions.find(name);
    };
  }
}
