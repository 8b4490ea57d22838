package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.string;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Functions of paths, which are written with {@code /}, and of names. */
final class PathFunctions {

  private static final Pattern NOT_OF_NAMES = Pattern.compile("[^a-zA-Z0-9_-]");

  private PathFunctions() {}

  static CtyFunction find(String name, Machine machine) {
    return switch (name) {
      case "basename" -> text(PathFunctions::basename, "path");
      case "dirname" -> text(PathFunctions::dirname, "path");
      case "sanitize" -> text(text -> NOT_OF_NAMES.matcher(text).replaceAll("_"), "name");
      case "homedir" -> CtyFunction.of(arguments -> CtyValue.of(machine.home()));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyFunction text(UnaryOperator<String> operation, String parameter) {
    return CtyFunction.of(
        arguments -> CtyValue.of(operation.apply(arguments.get(0).asString())),
        string(parameter));
  }

  private static String basename(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0 ? "/" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  private static String dirname(String path) {
    return clean(path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** The shortest path to the same place, links apart. */
  private static String clean(String path) {
    boolean rooted = path.startsWith("/");
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      boolean up = step.equals("..");
      if (up && !steps.isEmpty() && !steps.getLast().equals("..")) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".") && !(up && rooted)) {
        steps.add(step);
      }
    }
    String clean = (rooted ? "/" : "") + String.join("/", steps);
    return clean.isEmpty() ? "." : clean;
  }
}
