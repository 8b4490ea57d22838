package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The value of a variable: its default, or what is said in its place, as the type has it that is
 * declared or that the default has.
 */
final class VariableValue {

  private final String name;
  private final Optional<CtyType> declared;

  VariableValue(String name, Optional<CtyType> declared) {
    this.name = name;
    this.declared = declared;
  }

  /**
   * The value.
   *
   * @throws UnplacedException if the default or the override does not fit the type
   */
  CtyValue of(Optional<CtyValue> given, Optional<VariableOverrides.Text> override) {
    Optional<CtyValue> typed = given.map(this::typed);
    return override.map(text -> overridden(text, typed))
        .orElseGet(() -> typed.orElseGet(this::absent));
  }

  private CtyValue absent() {
    return declared.map(type -> CtyValue.nullOf(type.withoutOptional()))
        .orElseGet(() -> CtyValue.of(""));
  }

  private CtyValue typed(CtyValue value) {
    return declared.map(type -> attempt("invalid type " + type.friendlyName() + " for variable "
        + name + " default value", () -> CtyConversion.convert(value, type))).orElse(value);
  }

  private static <T> T attempt(String failure, Supplier<T> action) {
    try {
      return action.get();
    } catch (CtyException e) {
      throw new UnplacedException(failure + ": " + e.message());
    }
  }

  private CtyValue overridden(VariableOverrides.Text override, Optional<CtyValue> given) {
    if (declared.isPresent()) {
      return override.isJson()
          ? attempt("failed to convert variable " + name + " from JSON",
              () -> JsonValue.read(override.text(), declared.get()))
          : ofType(override.text(), declared.get());
    }
    CtyType inferred = given.map(CtyValue::type).orElse(CtyType.STRING);
    return inferred.equals(CtyType.DYNAMIC)
        ? CtyValue.of(override.text())
        : scalar(override.text(), inferred);
  }

  private CtyValue ofType(String text, CtyType type) {
    return type.isCollection() || type.isTuple()
        ? attempt("failed to convert variable " + name + " from CSV", () -> ofFields(text, type))
        : scalar(text, type);
  }

  private CtyValue scalar(String text, CtyType type) {
    if (!type.isPrimitive()) {
      throw new UnplacedException(
          "unsupported type " + type.friendlyName() + " for variable " + name);
    }
    return attempt("failed to parse " + name + " as " + type.friendlyName(),
        () -> primitive(text, type));
  }

  private static CtyValue primitive(String text, CtyType type) {
    if (type.equals(CtyType.BOOL)) {
      return CtyValue.of(GoValues.parseBool(text));
    }
    if (type.equals(CtyType.NUMBER)) {
      return CtyValue.of(CtyNumber.of(GoValues.parseFloat(text)
          .orElseThrow(() -> new CtyException("\"" + text + "\" is no finite number"))));
    }
    return CtyValue.of(text);
  }

  private static CtyValue ofFields(String text, CtyType type) {
    List<String> fields = CsvFields.of(text);
    if (type instanceof CtyType.Tuple tuple) {
      return tuple(fields, tuple);
    }
    if (!type.element().isPrimitive()) {
      throw unsupported(type);
    }
    if (type.isMap()) {
      return map(fields, type.element());
    }
    List<CtyValue> elements =
        fields.stream().map(field -> primitive(field, type.element())).toList();
    return type.isSet()
        ? CtyValue.set(type.element(), elements)
        : CtyValue.list(type.element(), elements);
  }

  private static CtyException unsupported(CtyType type) {
    return new CtyException(
        "unsupported type " + type.friendlyName() + " for CSV specification");
  }

  private static CtyValue tuple(List<String> fields, CtyType.Tuple type) {
    List<CtyType> types = type.elements();
    if (!types.stream().allMatch(CtyType::isPrimitive)) {
      throw unsupported(type);
    }
    if (types.size() != fields.size()) {
      throw new CtyException(
          "tuple expects " + types.size() + " elements but " + fields.size() + " provided");
    }
    List<CtyValue> elements = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      elements.add(primitive(fields.get(i), types.get(i)));
    }
    return CtyValue.tuple(elements);
  }

  private static CtyValue map(List<String> fields, CtyType element) {
    Map<String, CtyValue> entries = new TreeMap<>();
    for (String field : fields) {
      String[] pair = field.split(":", -1);
      if (pair.length != 2) {
        throw new CtyException(
            "expected one k/v pair but got " + pair.length + " pieces from " + field);
      }
      entries.put(pair[0], primitive(pair[1], element));
    }
    return CtyValue.map(element, entries);
  }
}
