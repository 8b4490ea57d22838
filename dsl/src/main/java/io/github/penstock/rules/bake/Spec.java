package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of {@code cache-to}, {@code output}, {@code secret} and the like, written as a text of fields
 * or as an object.
 *
 * @param where the whole entry
 * @param fields what is set, as far as it is known; see {@link Known#outline}
 * @param words fields of a text that set nothing
 * @param isObject whether it is written as an object
 * @param isComplete whether nothing that only the build knows can set more
 */
record Spec(BakeAttribute attribute, HclExpression where, Map<String, Field> fields,
    List<String> words, boolean isObject, boolean isComplete) {

  /** What a field is set to, and where. */
  record Field(String value, HclExpression where) {

    boolean isKnown() {
      return Known.isWhole(value);
    }
  }

  /** The entries of an attribute that may come to be. */
  static Stream<Spec> of(BakeAttribute attribute) {
    return Known.possibleItems(attribute.value()).flatMap(item -> of(attribute, item).stream());
  }

  private static Optional<Spec> of(BakeAttribute attribute, HclExpression item) {
    if (item instanceof HclExpression.Struct struct) {
      return Optional.of(object(attribute, struct));
    }
    return Known.outline(item).filter(text -> !text.isEmpty())
        .map(text -> text(attribute, item, text));
  }

  private static Spec object(BakeAttribute attribute, HclExpression.Struct struct) {
    Map<String, Field> fields = new LinkedHashMap<>();
    boolean complete = true;
    for (HclExpression.Entry entry : struct.entries()) {
      Optional<String> key = Known.text(entry.key());
      complete &= key.isPresent();
      key.ifPresent(name -> fields.put(name, new Field(value(entry.value()), entry.value())));
    }
    return new Spec(attribute, struct, fields, List.of(), true, complete);
  }

  private static String value(HclExpression value) {
    if (value instanceof HclExpression.BoolLiteral bool) {
      return String.valueOf(bool.value());
    }
    return value instanceof HclExpression.NumberLiteral number
        ? number.value().toPlainString()
        : Known.outline(value).orElse(String.valueOf(Known.UNKNOWN));
  }

  private static Spec text(BakeAttribute attribute, HclExpression item, String text) {
    Map<String, Field> fields = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String field : split(text)) {
      int equals = field.indexOf('=');
      if (equals < 0) {
        words.add(field);
      } else {
        fields.put(field.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            new Field(field.substring(equals + 1), item));
      }
    }
    return new Spec(attribute, item, fields, words, false, Known.isWhole(text));
  }

  /** At commas that no quotes enclose. */
  private static List<String> split(String text) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : text.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  /** The type, where it is known. */
  Optional<String> type() {
    return Optional.ofNullable(fields.get("type")).filter(Field::isKnown).map(Field::value);
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The value of a key, where it is known. */
  Optional<String> value(String key) {
    return Optional.ofNullable(fields.get(key)).filter(Field::isKnown).map(Field::value);
  }

  /** Keys that no form of the entry can set: {@link #isComplete} and not there. */
  boolean lacks(String key) {
    return isComplete && !has(key);
  }

  BakePlace place() {
    return attribute.place(where);
  }

  BakePlace place(String key) {
    return attribute.place(fields.get(key).where());
  }
}
