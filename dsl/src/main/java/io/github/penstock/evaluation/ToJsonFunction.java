package io.github.penstock.evaluation;

import java.util.Iterator;

/** {@code toJSON}: one key or item on a line, two spaces for each level. */
final class ToJsonFunction {

  private final Arguments arguments;
  private final CountedText json;

  ToJsonFunction(Arguments arguments) {
    this.arguments = arguments;
    this.json = new CountedText(arguments);
  }

  Value call() {
    write(arguments.value(0), "", 0);
    return json.value();
  }

  private void write(Value value, String before, int level) {
    if (value instanceof ArrayValue array && !array.items().isEmpty()) {
      items(array, before, level);
    } else if (value instanceof ObjectValue object && !object.properties().isEmpty()) {
      properties(object, before, level);
    } else {
      json.append(before + scalar(value));
    }
  }

  private void items(ArrayValue array, String before, int level) {
    json.append(before + "[");
    Iterator<Value> items = array.items().iterator();
    for (String comma = ""; items.hasNext(); comma = ",") {
      write(items.next(), comma + line(level + 1), level + 1);
    }
    json.append(line(level) + "]");
  }

  private void properties(ObjectValue object, String before, int level) {
    json.append(before + "{");
    String comma = "";
    for (ObjectValue.Property property : object.properties()) {
      json.append(comma + line(level + 1) + Json.quote(property.name()));
      write(property.value(), ": ", level + 1);
      comma = ",";
    }
    json.append(line(level) + "}");
  }

  private static String line(int level) {
    return "\n" + "  ".repeat(level);
  }

  private static String scalar(Value value) {
    if (value instanceof ArrayValue) {
      return "[]";
    }
    if (value instanceof ObjectValue) {
      return "{}";
    }
    if (value instanceof Value.StringValue text) {
      return Json.quote(text.value());
    }
    return value instanceof Value.NullValue ? "null" : Coercion.text(value);
  }
}
