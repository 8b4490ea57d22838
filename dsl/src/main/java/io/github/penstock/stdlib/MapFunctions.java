package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.string;
import static io.github.penstock.stdlib.Parameters.strings;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Functions of maps and objects. */
final class MapFunctions {

  private MapFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "keys" -> CtyFunction.of(MapFunctions::keys, any("inputMap"));
      case "lookup" -> CtyFunction.of(MapFunctions::lookup, any("inputMap"), string("key"),
          any("default"));
      case "merge" -> CtyFunction.of(MapFunctions::merge).rest(any("maps").nullable());
      case "values" -> CtyFunction.of(MapFunctions::values, any("mapping"));
      case "zipmap" -> CtyFunction.of(MapFunctions::zip, strings("keys"), any("values"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static boolean hasEntries(CtyType type) {
    return type.isMap() || type.isObject();
  }

  private static String notMap(CtyValue value) {
    return "value is of type " + value.type().friendlyName() + "; expected a map or an object";
  }

  private static CtyValue keys(List<CtyValue> arguments) {
    CtyValue map = arguments.get(0);
    if (!hasEntries(map.type())) {
      throw CtyException.ofArgument(0, notMap(map));
    }
    return map.type().isMap()
        ? CtyValue.list(CtyType.STRING, map.keys())
        : CtyValue.tuple(map.keys());
  }

  private static CtyValue values(List<CtyValue> arguments) {
    CtyValue map = arguments.get(0);
    if (!hasEntries(map.type())) {
      throw new CtyException(notMap(map));
    }
    return map.type().isMap()
        ? CtyValue.list(map.type().element(), map.elements())
        : CtyValue.tuple(map.elements());
  }

  private static CtyValue lookup(List<CtyValue> arguments) {
    CtyValue map = arguments.get(0);
    if (!hasEntries(map.type())) {
      throw CtyException.ofArgument(0, notMap(map));
    }
    CtyValue otherwise = map.type().isMap()
        ? converted(arguments.get(2), map.type().element())
        : arguments.get(2);
    return map.entry(arguments.get(1).asString()).orElse(otherwise);
  }

  private static CtyValue converted(CtyValue value, CtyType type) {
    try {
      return CtyConversion.convert(value, type);
    } catch (CtyException e) {
      throw CtyException.ofArgument(2, e.message());
    }
  }

  private static CtyValue merge(List<CtyValue> arguments) {
    Map<String, CtyValue> merged = new TreeMap<>();
    for (CtyValue argument : arguments) {
      if (!hasEntries(argument.type()) && !argument.type().equals(CtyType.DYNAMIC)) {
        throw new CtyException(notMap(argument));
      }
      if (!argument.isNull()) {
        merged.putAll(argument.entries());
      }
    }
    return commonMap(arguments).map(type -> CtyValue.map(type.element(), merged))
        .orElseGet(() -> CtyValue.object(merged));
  }

  /** The type of all, if they are maps of one type. */
  private static Optional<CtyType> commonMap(List<CtyValue> arguments) {
    List<CtyType> types = arguments.stream().map(CtyValue::type).distinct().toList();
    return types.size() == 1 && types.get(0).isMap()
        ? Optional.of(types.get(0))
        : Optional.empty();
  }

  private static CtyValue zip(List<CtyValue> arguments) {
    List<CtyValue> keys = arguments.get(0).elements();
    CtyType type = arguments.get(1).type();
    if (!type.isList() && !type.isTuple()) {
      throw new CtyException(
          "values are of type " + type.friendlyName() + "; expected a list or a tuple");
    }
    List<CtyValue> values = new ArrayList<>(arguments.get(1).elements());
    if (keys.size() != values.size()) {
      throw new CtyException("there are " + keys.size() + " keys and " + values.size()
          + " values; expected as many keys as values");
    }
    Map<String, CtyValue> entries = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      entries.put(key(keys.get(i)), values.get(i));
    }
    return type.isList()
        ? CtyValue.map(type.element(), entries)
        : CtyValue.object(entries);
  }

  private static String key(CtyValue key) {
    if (key.isNull()) {
      throw new CtyException("a key is null; expected strings");
    }
    return key.asString();
  }
}
