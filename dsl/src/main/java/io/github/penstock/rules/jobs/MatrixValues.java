package io.github.penstock.rules.jobs;

import io.github.penstock.document.Place;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Locale;

/** Compares values of a matrix: 1 is 1.0, and not "1". */
final class MatrixValues {

  private MatrixValues() {}

  /** A text that equal values have in common, and no others. */
  static String fingerprint(Place value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString();
  }

  private static void append(Place value, StringBuilder text) {
    if (value.isSequence()) {
      text.append('[');
      for (Place item : value.items()) {
        append(item, text);
        text.append(',');
      }
      text.append(']');
    } else if (value.isMapping()) {
      text.append('{');
      value.entries().stream().sorted((one, other) -> one.key().compareTo(other.key()))
          .forEach(entry -> {
            text.append(entry.key().length()).append(':').append(entry.key()).append('=');
            append(entry, text);
            text.append(',');
          });
      text.append('}');
    } else {
      text.append(scalar(value.node()));
    }
  }

  private static String scalar(Node node) {
    if (!(node instanceof Scalar scalar)) {
      return "";
    }
    String value = scalar.value();
    return switch (scalar.type()) {
      case STRING -> "s" + value.length() + ":" + value;
      case BOOLEAN -> "b" + value.toLowerCase(Locale.ROOT);
      case INTEGER, FLOAT -> "n" + number(value);
      case NULL -> "null";
    };
  }

  private static String number(String text) {
    try {
      if (text.startsWith("0x")) {
        return String.valueOf((double) Long.parseLong(text.substring(2), 16));
      }
      return text.startsWith("0o")
          ? String.valueOf((double) Long.parseLong(text.substring(2), 8))
          : String.valueOf(Double.parseDouble(text) + 0.0);
    } catch (NumberFormatException e) {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whether a filter fits a value: a mapping fits one that has more keys, a scalar one with the same
   * text in any case, whatever its type.
   */
  static boolean fits(Place filter, Place value) {
    if (filter.isMapping()) {
      for (Place entry : filter.entries()) {
        if (!hasFitting(value, entry)) {
          return false;
        }
      }
      return value.isMapping();
    }
    if (filter.isSequence()) {
      return value.isSequence() && fits(filter.items(), value.items());
    }
    return value.node() instanceof Scalar && (filter.text().equalsIgnoreCase(value.text())
        || isNumber(filter) && isNumber(value) && fingerprint(filter).equals(fingerprint(value)));
  }

  private static boolean isNumber(Place value) {
    String text = value.text();
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
  }

  private static boolean hasFitting(Place value, Place entry) {
    for (Place other : value.entries()) {
      if (other.key().equalsIgnoreCase(entry.key())) {
        return fits(entry, other);
      }
    }
    return false;
  }

  private static boolean fits(List<Place> filters, List<Place> values) {
    if (filters.size() != values.size()) {
      return false;
    }
    for (int i = 0; i < filters.size(); i++) {
      if (!fits(filters.get(i), values.get(i))) {
        return false;
      }
    }
    return true;
  }
}
