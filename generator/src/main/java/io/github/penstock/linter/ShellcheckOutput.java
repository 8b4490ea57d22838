package io.github.penstock.linter;

import io.github.penstock.evaluation.ArrayValue;
import io.github.penstock.evaluation.Json;
import io.github.penstock.evaluation.JsonException;
import io.github.penstock.evaluation.ObjectValue;
import io.github.penstock.evaluation.Value;
import io.github.penstock.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The remarks of {@code shellcheck --format=json1}. */
final class ShellcheckOutput {

  private ShellcheckOutput() {}

  /** None where it is no such output. */
  static List<Remark> read(String output) {
    List<Remark> remarks = new ArrayList<>();
    try {
      if (get(Json.read(output), "comments") instanceof ArrayValue comments) {
        comments.items().forEach(comment -> remarks.add(remark(comment)));
      }
    } catch (JsonException e) {
      return List.of();
    }
    return remarks;
  }

  private static Remark remark(Value comment) {
    int number = number(comment, "code");
    String code = "SC" + number;
    return new Remark(text(comment, "file"), number(comment, "line"), number(comment, "column"),
        number(comment, "endLine"), number(comment, "endColumn"),
        severity(text(comment, "level"), number), code,
        worded(text(comment, "message")) + " (" + code + ")",
        "https://www.shellcheck.net/wiki/" + code);
  }

  private static Value get(Value object, String name) {
    return object instanceof ObjectValue named ? named.get(name).orElse(Value.NULL) : Value.NULL;
  }

  private static int number(Value object, String name) {
    return get(object, name) instanceof Value.NumberValue number ? (int) number.value() : 0;
  }

  private static String text(Value object, String name) {
    return get(object, name) instanceof Value.StringValue text ? text.value() : "";
  }

  /** The numbers below 2000 are those of its parser: what is an error there, a shell cannot read. */
  private static Severity severity(String level, int code) {
    return switch (level) {
      case "error" -> code < 2000 ? Severity.ERROR : Severity.WARNING;
      case "warning" -> Severity.WARNING;
      default -> Severity.ADVICE;
    };
  }

  /** As messages are worded here: no capital at the start, no full stop. */
  private static String worded(String message) {
    String text = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    boolean name = text.length() > 1 && !Character.isLowerCase(text.charAt(1))
        && text.charAt(1) != ' ';
    return name || text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
