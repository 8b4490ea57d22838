package io.github.penstock.evaluation;

import java.util.HashMap;
import java.util.Map;

/** {@code format}: {0} is the first value, {{ and }} are braces. */
final class FormatFunction {

  /** GitHub reads the number of a value as a byte. */
  private static final int MAX_PLACE = 255;

  private final Arguments arguments;
  private final String format;
  private final CountedText text;
  private final Map<Integer, String> values = new HashMap<>();
  private int at;

  FormatFunction(Arguments arguments) {
    this.arguments = arguments;
    this.format = arguments.text(0);
    this.text = new CountedText(arguments);
  }

  Value call() {
    while (at < format.length()) {
      int brace = nextBrace();
      if (brace == format.length()) {
        append(brace);
      } else if (brace + 1 < format.length() && format.charAt(brace + 1) == format.charAt(brace)) {
        append(brace + 1);
        at = brace + 2;
      } else if (format.charAt(brace) == '{') {
        append(brace);
        place(brace + 1);
      } else {
        throw invalid("a \"}\" without a \"{\"; expected \"}}\" for a brace");
      }
    }
    return text.value();
  }

  private int nextBrace() {
    int brace = at;
    while (brace < format.length() && format.charAt(brace) != '{' && format.charAt(brace) != '}') {
      brace++;
    }
    return brace;
  }

  private void append(int end) {
    if (end > at) {
      text.append(format.substring(at, end));
    }
    at = end;
  }

  /** A number and the closing brace; a colon between them may be followed by nothing. */
  private void place(int start) {
    int end = start;
    while (end < format.length() && format.charAt(end) >= '0' && format.charAt(end) <= '9') {
      end++;
    }
    int close = format.startsWith(":}", end) && !format.startsWith(":}}", end) ? end + 1 : end;
    if (end == start || close >= format.length() || format.charAt(close) != '}') {
      throw invalid("a \"{\" without a number and a \"}\"; expected \"{{\" for a brace");
    }
    String value = value(format.substring(start, end));
    if (!value.isEmpty()) {
      text.append(value);
    }
    at = close + 1;
  }

  private String value(String digits) {
    int place = place(digits);
    if (place > MAX_PLACE) {
      throw invalid("{" + digits + "}; expected at most {254}");
    }
    if (place > arguments.count() - 2) {
      throw invalid("{" + digits + "}, and is given " + given());
    }
    String known = values.get(place);
    String value = known == null ? arguments.text(place + 1) : known;
    values.put(place, value);
    return value;
  }

  private static int place(String digits) {
    int place = 0;
    for (int i = 0; i < digits.length() && place <= MAX_PLACE; i++) {
      place = place * 10 + digits.charAt(i) - '0';
    }
    return place;
  }

  private String given() {
    int count = arguments.count() - 1;
    return count == 0
        ? "no value"
        : count + (count == 1 ? " value" : " values") + ", counted from {0}";
  }

  private EvaluationException invalid(String problem) {
    return arguments.failure("has in its text \"" + format + "\" " + problem);
  }
}
