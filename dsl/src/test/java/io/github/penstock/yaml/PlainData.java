package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree as the maps, lists and values that a reader without comments makes of it. */
final class PlainData {

  private PlainData() {}

  static @Nullable Object of(Node node) {
    if (node instanceof Mapping mapping) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.name(), of(entry.value())));
      return map;
    }
    if (node instanceof Sequence sequence) {
      List<@Nullable Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(of(item)));
      return list;
    }
    return of((Scalar) node);
  }

  private static @Nullable Object of(Scalar scalar) {
    String value = scalar.value();
    return switch (scalar.type()) {
      case STRING -> value;
      case NULL -> null;
      case BOOLEAN -> Boolean.parseBoolean(value);
      case INTEGER -> integer(value);
      case FLOAT -> decimal(value);
    };
  }

  private static Object integer(String value) {
    if (value.startsWith("0x") || value.startsWith("0o")) {
      return Integer.parseInt(value.substring(2), value.charAt(1) == 'x' ? 16 : 8);
    }
    return Integer.parseInt(value);
  }

  private static double decimal(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case ".nan" -> Double.NaN;
      case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
      case "-.inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(value);
    };
  }
}
