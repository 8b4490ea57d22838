package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.string;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;

/** {@code format} and {@code formatlist}. */
final class FormatFunctions {

  private FormatFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "format" -> CtyFunction.of(FormatFunctions::format, string("format"))
          .rest(any("args").nullable());
      case "formatlist" -> CtyFunction.of(FormatFunctions::formatList, string("format"))
          .rest(any("args").nullable());
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyValue format(List<CtyValue> arguments) {
    return CtyValue.of(FormatString.format(arguments.get(0).asString(), rest(arguments)));
  }

  private static List<CtyValue> rest(List<CtyValue> arguments) {
    return arguments.subList(1, arguments.size());
  }

  private static CtyValue formatList(List<CtyValue> arguments) {
    String format = arguments.get(0).asString();
    if (arguments.size() == 1) {
      return list(List.of(format(arguments)));
    }
    List<CtyValue> texts = new ArrayList<>();
    int count = count(rest(arguments));
    long size = 0;
    for (int i = 0; i < count; i++) {
      CtyValue text = CtyValue.of(formatRow(format, row(rest(arguments), i)));
      texts.add(text);
      size += text.size();
      Limits.requireSize(size);
    }
    return list(texts);
  }

  private static CtyValue list(List<CtyValue> texts) {
    return CtyValue.list(CtyType.STRING, texts);
  }

  private static String formatRow(String format, List<CtyValue> row) {
    try {
      return FormatString.format(format, row);
    } catch (CtyException e) {
      throw new CtyException(e.message());
    }
  }

  /** How many elements the lists have; single values fit any number. */
  private static int count(List<CtyValue> values) {
    int count = -1;
    for (int i = 0; i < values.size(); i++) {
      if (!isList(values.get(i))) {
        continue;
      }
      int length = values.get(i).length();
      if (count >= 0 && length != count) {
        throw CtyException.ofArgument(i + 1, "list has " + length + " elements; expected " + count
            + " as a list before it has");
      }
      count = length;
    }
    return count < 0 ? 1 : count;
  }

  private static boolean isList(CtyValue value) {
    CtyType type = value.type();
    return !value.isNull() && (type.isList() || type.isSet() || type.isTuple());
  }

  private static List<CtyValue> row(List<CtyValue> values, int index) {
    return values.stream()
        .map(value -> isList(value) ? value.elements().get(index) : value).toList();
  }
}
