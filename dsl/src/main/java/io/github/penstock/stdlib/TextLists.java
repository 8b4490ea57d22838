package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyText;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Functions between strings and lists of strings. */
final class TextLists {

  private TextLists() {}

  static CtyValue join(List<CtyValue> arguments) {
    if (arguments.size() == 1) {
      throw new CtyException("there is no list; expected at least one");
    }
    String separator = arguments.get(0).asString();
    List<String> items = new ArrayList<>();
    long size = 0;
    for (int i = 1; i < arguments.size(); i++) {
      for (CtyValue item : arguments.get(i).elements()) {
        requireText(i, item);
        items.add(item.asString());
        size += separator.length() + (long) item.asString().length();
      }
    }
    Limits.requireSize(size);
    return CtyValue.of(String.join(separator, items));
  }

  private static void requireText(int argument, CtyValue item) {
    if (item.isNull()) {
      throw CtyException.ofArgument(argument, "an element of the list is null; expected strings");
    }
  }

  static CtyValue split(List<CtyValue> arguments) {
    String separator = arguments.get(0).asString();
    String text = arguments.get(1).asString();
    return list(separator.isEmpty()
        ? text.codePoints().mapToObj(Character::toString)
        : parts(text, separator).stream());
  }

  private static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + separator.length();
    }
    parts.add(text.substring(start));
    return parts;
  }

  static CtyValue sort(List<CtyValue> arguments) {
    List<CtyValue> items = arguments.get(0).elements();
    if (items.stream().anyMatch(CtyValue::isNull)) {
      throw new CtyException("an element of the list is null; expected strings");
    }
    return list(items.stream().map(CtyValue::asString).sorted(CtyText.ORDER));
  }

  private static CtyValue list(Stream<String> items) {
    return CtyValue.list(CtyType.STRING, items.map(CtyValue::of).toList());
  }
}
