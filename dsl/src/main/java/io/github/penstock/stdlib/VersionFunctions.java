package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.string;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;

/** {@code semvercmp}. */
final class VersionFunctions {

  private VersionFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "semvercmp" -> CtyFunction.of(
          arguments -> CtyValue.of(VersionConstraints.parse(arguments.get(1).asString())
              .accept(SemanticVersion.parse(arguments.get(0).asString()))),
          string("version"), string("constraint"));
      default -> throw new IllegalArgumentException(name);
    };
  }
}
