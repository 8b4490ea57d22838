package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.stdlib.Stdlib;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of a known type that are written in JSON. */
final class JsonValue {

  private JsonValue() {}

  /**
   * The value.
   *
   * @throws CtyException if it is no JSON, or not of the type
   */
  static CtyValue read(String json, CtyType type) {
    CtyFunction reader = Stdlib.ofThisMachine().find("jsondecode").orElseThrow();
    CtyValue value = reader.call(List.of(CtyValue.of(json)));
    requireKnownAttributes(value, type);
    return CtyConversion.convert(value, type);
  }

  /** An object has no attributes that its type does not have. */
  private static void requireKnownAttributes(CtyValue value, CtyType type) {
    if (type instanceof CtyType.Structure object) {
      fields(value).forEach((name, field) -> {
        CtyType known = object.attributes().get(name);
        if (known == null) {
          throw new CtyException("unsupported attribute \"" + name + "\"");
        }
        requireKnownAttributes(field, known);
      });
    } else if (type instanceof CtyType.Collection collection && value.isIterable()) {
      value.elements().forEach(element -> requireKnownAttributes(element, collection.elements()));
    }
  }

  private static Map<String, CtyValue> fields(CtyValue value) {
    return value.type().isObject() && !value.isNull() ? value.entries() : new TreeMap<>();
  }
}
