package io.github.penstock.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** The functions of GitHub's language by their names. */
final class Functions {

  private Functions() {}

  static Value call(String name, Arguments arguments) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "contains" -> Value.of(contains(arguments));
      case "startswith" -> Value.of(compared(arguments, OrdinalText::startsWith));
      case "endswith" -> Value.of(compared(arguments, OrdinalText::endsWith));
      case "format" -> new FormatFunction(arguments).call();
      case "join" -> join(arguments);
      case "tojson" -> new ToJsonFunction(arguments).call();
      case "fromjson" -> fromJson(arguments);
      case "case" -> chosen(arguments);
      case "hashfiles" -> Value.of(new HashFilesFunction(arguments).call());
      case "success" -> Value.of(StatusFunctions.success(arguments));
      case "failure" -> Value.of(StatusFunctions.failure(arguments));
      case "cancelled" -> Value.of(StatusFunctions.cancelled(arguments));
      case "always" -> Value.of(true);
      default -> throw arguments.failure("cannot be evaluated");
    };
  }

  private static boolean contains(Arguments arguments) {
    return arguments.value(0) instanceof ArrayValue array
        ? !array.items().isEmpty() && containsItem(array.items(), arguments.value(1))
        : compared(arguments, OrdinalText::contains);
  }

  private static boolean containsItem(List<Value> items, Value wanted) {
    for (Value item : items) {
      if (Comparison.isEqual(wanted, item)) {
        return true;
      }
    }
    return false;
  }

  /** Two values as texts; an array or an object as one of them makes it false. */
  private static boolean compared(Arguments arguments, BiPredicate<String, String> test) {
    Value whole = arguments.value(0);
    if (!whole.isPrimitive()) {
      return false;
    }
    Value part = arguments.value(1);
    return part.isPrimitive() && test.test(Coercion.text(whole), Coercion.text(part));
  }

  /** The separator is evaluated only where it stands between two items. */
  private static Value join(Arguments arguments) {
    Value value = arguments.value(0);
    if (!(value instanceof ArrayValue array)) {
      return Value.of(value.isPrimitive() ? Coercion.text(value) : "");
    }
    List<Value> items = array.items();
    String separator = items.size() > 1 ? separator(arguments) : "";
    CountedText joined = new CountedText(arguments);
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        joined.append(separator);
      }
      joined.append(Coercion.text(items.get(i)));
    }
    return joined.value();
  }

  private static String separator(Arguments arguments) {
    Value separator = arguments.count() > 1 ? arguments.value(1) : Value.NULL;
    return arguments.count() > 1 && separator.isPrimitive() ? Coercion.text(separator) : ",";
  }

  private static Value fromJson(Arguments arguments) {
    String text = arguments.text(0);
    try {
      return Json.read(text, Json.GITHUB_DEPTH);
    } catch (JsonException e) {
      throw arguments.failure(
          "cannot read character " + (e.offset() + 1) + " of its JSON: " + e.problem());
    }
  }

  /** A condition must be true or false itself; what is not chosen is not evaluated. */
  private static Value chosen(Arguments arguments) {
    int last = arguments.count() - 1;
    for (int i = 0; i < last; i += 2) {
      if (!(arguments.value(i) instanceof Value.BooleanValue condition)) {
        throw arguments.failure(
            "has a condition (argument " + (i + 1) + ") that is neither true nor false");
      }
      if (condition.value()) {
        return arguments.value(i + 1);
      }
    }
    return arguments.value(last);
  }
}
