package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Conversions from and to objects. */
final class ObjectConversions {

  private ObjectConversions() {}

  static Optional<Conversion> toObject(CtyType.Structure in, CtyType.Structure out,
      boolean unsafe) {
    Map<String, Conversion> each = new TreeMap<>(CtyText.ORDER);
    for (Map.Entry<String, CtyType> wanted : out.attributes().entrySet()) {
      CtyType given = in.attributes().get(wanted.getKey());
      if (given == null && out.optional().contains(wanted.getKey())) {
        continue;
      }
      Optional<Conversion> conversion = given == null
          ? Optional.empty()
          : Conversions.between(given, wanted.getValue(), unsafe);
      if (conversion.isEmpty()) {
        return Optional.empty();
      }
      each.put(wanted.getKey(), conversion.get());
    }
    return Optional.of(value -> object(value, each, out));
  }

  private static CtyValue object(CtyValue value, Map<String, Conversion> each,
      CtyType.Structure out) {
    Map<String, CtyValue> attributes = absent(out);
    each.forEach((name, conversion) -> value.entry(name)
        .ifPresent(given -> attributes.put(name, conversion.apply(given))));
    return CtyValue.object(attributes);
  }

  private static Map<String, CtyValue> absent(CtyType.Structure out) {
    Map<String, CtyValue> attributes = new TreeMap<>(CtyText.ORDER);
    out.optional().forEach(name -> Optional.ofNullable(out.attributes().get(name))
        .ifPresent(type -> attributes.put(name, CtyValue.nullOf(type.withoutOptional()))));
    return attributes;
  }

  static Optional<Conversion> toMap(CtyType.Structure in, CtyType element, boolean unsafe) {
    Optional<CtyType> common = element.equals(CtyType.DYNAMIC) && !in.attributes().isEmpty()
        ? Unification.unify(List.copyOf(in.attributes().values()), unsafe)
        : Optional.of(element);
    return common.flatMap(type -> toMapOf(in, type, unsafe));
  }

  private static Optional<Conversion> toMapOf(CtyType.Structure in, CtyType element,
      boolean unsafe) {
    Map<String, Conversion> each = new TreeMap<>(CtyText.ORDER);
    for (Map.Entry<String, CtyType> given : in.attributes().entrySet()) {
      Optional<Conversion> conversion = Conversions.between(given.getValue(), element, unsafe);
      if (conversion.isEmpty()) {
        return Optional.empty();
      }
      each.put(given.getKey(), conversion.get());
    }
    return Optional.of(value -> {
      Map<String, CtyValue> entries = new TreeMap<>(CtyText.ORDER);
      value.entries().forEach(
          (name, given) -> entries.put(name,
              each.getOrDefault(name, Conversion.NONE).apply(given)));
      boolean unifies = element.isCollection() || element.isObject();
      if (!unifies && !CtyValue.haveOneType(entries.values())) {
        throw new CtyException("attribute types must all match for conversion to map");
      }
      return map(element, element, entries, unsafe);
    });
  }

  /** A map of these entries; where there are none and any type will do, of the given type. */
  static CtyValue map(CtyType element, CtyType given, Map<String, CtyValue> entries,
      boolean unsafe) {
    boolean unifies = element.isCollection() || element.isObject();
    return CtyValue.map(element.equals(CtyType.DYNAMIC) ? given : element,
        unifies ? alike(entries, unsafe) : entries);
  }

  private static Map<String, CtyValue> alike(Map<String, CtyValue> entries, boolean unsafe) {
    List<CtyValue> values = Conversions.alike(new ArrayList<>(entries.values()), unsafe);
    Map<String, CtyValue> alike = new TreeMap<>(CtyText.ORDER);
    entries.keySet().forEach(key -> alike.put(key, values.get(alike.size())));
    return alike;
  }

  static Optional<Conversion> ofMap(CtyType element, CtyType.Structure out) {
    for (Map.Entry<String, CtyType> wanted : out.attributes().entrySet()) {
      if (Conversions.between(element, wanted.getValue(), true).isEmpty()
          && !out.optional().contains(wanted.getKey())) {
        return Optional.empty();
      }
    }
    return Optional.of(value -> object(value.entries(), element, out));
  }

  private static CtyValue object(Map<String, CtyValue> entries, CtyType element,
      CtyType.Structure out) {
    Map<String, CtyValue> attributes = absent(out);
    out.attributes().forEach((name, wanted) -> Optional.ofNullable(entries.get(name))
        .ifPresent(given -> attributes.put(name, fitting(name, given, element, wanted))));
    out.attributes().keySet().stream().filter(name -> !attributes.containsKey(name)).findFirst()
        .ifPresent(name -> {
          throw new CtyException("map has no element for required attribute \"" + name + "\"");
        });
    return CtyValue.object(attributes);
  }

  private static CtyValue fitting(String name, CtyValue given, CtyType element, CtyType wanted) {
    return Conversions.between(element, wanted, true)
        .orElseThrow(() -> new CtyException("map element type is incompatible with attribute \""
            + name + "\": " + Mismatch.message(given.type(), wanted)))
        .apply(given);
  }
}
