package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.bool;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import java.util.List;

/** Functions that do what operators on bools do, and {@code ==}. */
final class LogicFunctions {

  private LogicFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "and" -> CtyFunction.of(
          arguments -> CtyValue.of(truth(arguments, 0) && truth(arguments, 1)), bool("a"),
          bool("b"));
      case "or" -> CtyFunction.of(
          arguments -> CtyValue.of(truth(arguments, 0) || truth(arguments, 1)), bool("a"),
          bool("b"));
      case "not" -> CtyFunction.of(arguments -> CtyValue.of(!truth(arguments, 0)), bool("val"));
      case "equal" -> equality(true);
      case "notequal" -> equality(false);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static boolean truth(List<CtyValue> arguments, int index) {
    return arguments.get(index).asBoolean();
  }

  private static CtyFunction equality(boolean wanted) {
    return CtyFunction.of(
        arguments -> CtyValue.of(arguments.get(0).isEqualTo(arguments.get(1)) == wanted),
        any("a").nullable(), any("b").nullable());
  }
}
