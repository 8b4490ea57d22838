package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyText;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The keys and values of an entry. */
final class EntryFields {

  /** The type of entries that are maps of texts. */
  static final CtyType TYPE = CtyType.map(CtyType.STRING);

  private EntryFields() {}

  /**
   * Those of a text: {@code type=registry,ref=x}.
   *
   * @param key how a key is written alike
   * @throws CtyException if a field has no {@code =}
   */
  static SortedMap<String, String> of(String text, UnaryOperator<String> key) {
    SortedMap<String, String> fields = new TreeMap<>(CtyText.ORDER);
    for (String field : CsvFields.of(text)) {
      int equals = field.indexOf('=');
      if (equals < 0) {
        throw new CtyException("invalid value " + field);
      }
      fields.put(key.apply(field.substring(0, equals)), field.substring(equals + 1));
    }
    return fields;
  }

  /**
   * Those of an object.
   *
   * @throws CtyException if a value is neither string, number nor bool
   */
  static SortedMap<String, String> of(CtyValue object) {
    SortedMap<String, String> fields = new TreeMap<>(CtyText.ORDER);
    CtyConversion.convert(object, TYPE).entries()
        .forEach((key, value) -> fields.put(key, Nulls.required(value).asString()));
    return fields;
  }

  static CtyValue reference(SortedMap<String, String> fields) {
    SortedMap<String, CtyValue> values = new TreeMap<>(CtyText.ORDER);
    fields.forEach((key, value) -> values.put(key, CtyValue.of(value)));
    return CtyValue.map(CtyType.STRING, values);
  }
}
