package io.github.penstock.mend;

import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Locale;

/** What to write in a definition. */
public final class JavaText {

  private JavaText() {}

  /** A call: {@code needs(build, test)}. */
  public static String call(String method, List<String> arguments) {
    return method + "(" + String.join(", ", arguments) + ")";
  }

  /** A step that runs a script. */
  public static String run(String script) {
    return "run(" + literal(script) + ")";
  }

  /** A condition by the method that takes it, such as {@code when}. */
  public static String condition(String method, String code) {
    return method + "(expression(" + literal(code) + ").asBool())";
  }

  /** A value as an argument: a text in quotes, a number or a boolean as it is. */
  public static String value(Scalar value) {
    return value.type() == Scalar.Type.STRING ? literal(value.value()) : value.value();
  }

  /** The name that a variable for a job of this id most likely has. */
  public static String variable(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("[-_]")) {
      name.append(name.isEmpty() || word.isEmpty()
          ? word
          : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  /** A text in quotes; one of several lines as a text block. */
  public static String literal(String text) {
    String escaped = text.replace("\\", "\\\\");
    if (text.indexOf('\n') < 0) {
      return "\"" + escaped.replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
    String lines = escaped.replace("\"\"\"", "\\\"\"\"");
    return "\"\"\"\n" + (text.endsWith("\n") ? lines : lines + "\\\n") + "\"\"\"";
  }
}
