package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds conversions between types. Those that are safe cannot fail; a string may be no number, and a
 * map may lack an attribute.
 */
final class Conversions {

  private Conversions() {}

  static Optional<Conversion> find(CtyType in, CtyType out, boolean unsafe) {
    if (out.equals(CtyType.DYNAMIC)) {
      return Optional.of(Conversion.NONE);
    }
    return ofPresent(in, out, unsafe).map(conversion -> value -> value.isNull()
        ? CtyValue.nullOf(NullTypes.of(value.type(), out.withoutOptional()))
        : conversion.apply(value));
  }

  /** As {@link #find}, or nothing to do where the types are the same. */
  static Optional<Conversion> between(CtyType in, CtyType out, boolean unsafe) {
    return in.equals(out) ? Optional.of(Conversion.NONE) : find(in, out, unsafe);
  }

  private static Optional<Conversion> ofPresent(CtyType in, CtyType out, boolean unsafe) {
    if (in.equals(CtyType.DYNAMIC)) {
      return unsafe
          ? Optional.of(value -> CtyConversion.convert(value, out))
          : Optional.empty();
    }
    if (in.isPrimitive() && out.isPrimitive()) {
      return ofPrimitives(in, out, unsafe);
    }
    if (in instanceof CtyType.Structure from) {
      return out instanceof CtyType.Structure to
          ? ObjectConversions.toObject(from, to, unsafe)
          : whereMap(out).flatMap(map -> ObjectConversions.toMap(from, map.element(), unsafe));
    }
    if (in instanceof CtyType.Tuple from) {
      return ofTuple(from, out, unsafe);
    }
    return in.isCollection() ? ofCollection(in, out, unsafe) : Optional.empty();
  }

  private static Optional<CtyType> whereMap(CtyType type) {
    return Optional.of(type).filter(CtyType::isMap);
  }

  private static Optional<Conversion> ofPrimitives(CtyType in, CtyType out, boolean unsafe) {
    if (in.equals(out)) {
      return Optional.empty();
    }
    if (out.equals(CtyType.STRING)) {
      return Optional.of(in.equals(CtyType.NUMBER)
          ? value -> CtyValue.of(value.asNumber().toString())
          : value -> CtyValue.of(Boolean.toString(value.asBoolean())));
    }
    if (!unsafe || !in.equals(CtyType.STRING)) {
      return Optional.empty();
    }
    return Optional.of(out.equals(CtyType.NUMBER)
        ? value -> CtyValue.of(CtyNumber.parse(value.asString()))
        : value -> CtyValue.of(bool(value.asString())));
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new CtyException("a bool is required" + hint(text));
    };
  }

  private static String hint(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("true") || lower.equals("false")
        ? "; to convert from string, use lowercase \"" + lower + "\""
        : "";
  }

  private static Optional<Conversion> ofCollection(CtyType in, CtyType out, boolean unsafe) {
    if (in.isMap()) {
      return ofMap(in, out, unsafe);
    }
    boolean possible = out.isList() || out.isSet() && (unsafe || in.isSet());
    return possible
        ? between(in.element(), out.element(), unsafe)
            .map(each -> value -> collection(out, converted(value, each), in.element()))
        : Optional.empty();
  }

  private static Optional<Conversion> ofMap(CtyType in, CtyType out, boolean unsafe) {
    if (out instanceof CtyType.Structure object) {
      return unsafe ? ObjectConversions.ofMap(in.element(), object) : Optional.empty();
    }
    return out.isMap()
        ? between(in.element(), out.element(), unsafe)
            .map(each -> value -> ObjectConversions.map(out.element(), in.element(),
                converted(value.entries(), each), false))
        : Optional.empty();
  }

  private static Optional<Conversion> ofTuple(CtyType.Tuple in, CtyType out, boolean unsafe) {
    if (out instanceof CtyType.Tuple to) {
      return in.elements().size() == to.elements().size()
          ? each(in.elements(), to.elements(), unsafe)
              .map(all -> value -> CtyValue.tuple(converted(value, all)))
          : Optional.empty();
    }
    if (!out.isList() && !out.isSet()) {
      return Optional.empty();
    }
    return commonElement(in, out.element(), unsafe).flatMap(element -> each(in.elements(),
        in.elements().stream().map(any -> element).toList(), unsafe)
        .map(all -> value -> collection(out,
            out.isList() ? alike(converted(value, all), unsafe) : converted(value, all), element)));
  }

  /** Where any type will do, that to which all elements can be converted. */
  private static Optional<CtyType> commonElement(CtyType.Tuple in, CtyType element,
      boolean unsafe) {
    if (!element.equals(CtyType.DYNAMIC) || in.elements().isEmpty()) {
      return Optional.of(element);
    }
    return Unification.unify(in.elements(), unsafe)
        .filter(common -> !common.equals(CtyType.DYNAMIC)
            || in.elements().stream().allMatch(CtyType.DYNAMIC::equals));
  }

  /** One conversion for each element; none if one of them has none. */
  private static Optional<List<Conversion>> each(List<CtyType> in, List<CtyType> out,
      boolean unsafe) {
    List<Conversion> all = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      Optional<Conversion> conversion = between(in.get(i), out.get(i), unsafe);
      if (conversion.isEmpty()) {
        return Optional.empty();
      }
      all.add(conversion.get());
    }
    return Optional.of(all);
  }

  private static CtyValue collection(CtyType out, List<CtyValue> elements, CtyType given) {
    CtyType element = out.element().equals(CtyType.DYNAMIC) ? given : out.element();
    return out.isList() ? CtyValue.list(element, elements) : CtyValue.set(element, elements);
  }

  private static List<CtyValue> converted(CtyValue value, Conversion each) {
    return value.elements().stream().map(each::apply).toList();
  }

  private static List<CtyValue> converted(CtyValue value, List<Conversion> all) {
    Iterator<Conversion> conversions = all.iterator();
    return value.elements().stream().map(element -> conversions.next().apply(element)).toList();
  }

  static Map<String, CtyValue> converted(Map<String, CtyValue> entries, Conversion each) {
    Map<String, CtyValue> converted = new TreeMap<>(CtyText.ORDER);
    entries.forEach((key, value) -> converted.put(key, each.apply(value)));
    return converted;
  }

  /** All of the type that they have in common, which they may lack where any type was asked for. */
  static List<CtyValue> alike(List<CtyValue> elements, boolean unsafe) {
    if (elements.isEmpty()) {
      return elements;
    }
    CtyType common = Unification.unify(elements.stream().map(CtyValue::type).distinct().toList(),
        unsafe)
        .orElseThrow(() -> new CtyException("cannot find a common base type for all elements"));
    return elements.stream()
        .map(element -> between(element.type(), common, unsafe).orElse(Conversion.NONE)
            .apply(element))
        .toList();
  }
}
