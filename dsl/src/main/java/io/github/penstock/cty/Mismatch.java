package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why one type cannot be converted to another. */
final class Mismatch {

  private Mismatch() {}

  static String message(CtyType given, CtyType wanted) {
    if (given instanceof CtyType.Structure in && wanted instanceof CtyType.Structure out) {
      return ofObjects(in, out);
    }
    boolean structural = given.isTuple() || given.isObject();
    if (wanted instanceof CtyType.Collection collection) {
      boolean similar = collection.kind() == CtyType.Kind.MAP
          ? given.isMap() || given.isObject()
          : given.isList() || given.isSet() || given.isTuple();
      if (structural && similar) {
        return ofElements(given, collection);
      }
      if (similar) {
        return "incorrect " + collection.kind().word() + " element type: "
            + message(given.element(), collection.elements());
      }
      if (structural || given.isCollection()) {
        return wanted.friendlyNameOfConstraint() + " required";
      }
    }
    return wanted.friendlyNameOfConstraint() + " required, but have " + given.friendlyName();
  }

  private static String ofElements(CtyType given, CtyType.Collection wanted) {
    if (wanted.elements().equals(CtyType.DYNAMIC)) {
      return "all " + wanted.kind().word() + " elements must have the same type";
    }
    return elements(given).entrySet().stream()
        .filter(element -> !CtyConversion.exists(element.getValue(), wanted.elements()))
        .map(element -> "element " + element.getKey() + ": "
            + message(element.getValue(), wanted.elements()))
        .findFirst()
        .orElse("all elements must be " + wanted.elements().friendlyNameOfConstraint());
  }

  private static Map<String, CtyType> elements(CtyType given) {
    Map<String, CtyType> elements = new LinkedHashMap<>();
    if (given instanceof CtyType.Structure object) {
      object.attributes().forEach((name, type) -> elements.put('"' + name + '"', type));
    } else if (given instanceof CtyType.Tuple tuple) {
      tuple.elements().forEach(type -> elements.put(String.valueOf(elements.size()), type));
    }
    return elements;
  }

  private static String ofObjects(CtyType.Structure given, CtyType.Structure wanted) {
    List<String> missing = wanted.attributes().keySet().stream()
        .filter(name -> !given.attributes().containsKey(name))
        .filter(name -> !wanted.optional().contains(name))
        .map(name -> '"' + name + '"').toList();
    if (!missing.isEmpty()) {
      return required(missing);
    }
    return attribute(given, wanted, true).or(() -> attribute(given, wanted, false))
        .orElse("incorrect object attributes");
  }

  private static String required(List<String> missing) {
    if (missing.size() == 1) {
      return "attribute " + missing.get(0) + " is required";
    }
    List<String> names = new ArrayList<>(missing);
    String last = names.remove(names.size() - 1);
    String comma = names.size() > 1 ? ", " : " ";
    return names.stream().collect(Collectors.joining(", ", "attributes ", comma)) + "and " + last
        + " are required";
  }

  private static Optional<String> attribute(CtyType.Structure given, CtyType.Structure wanted,
      boolean unsafe) {
    return wanted.attributes().entrySet().stream()
        .filter(entry -> given.attributes().containsKey(entry.getKey()))
        .filter(entry -> Conversions
            .between(given.attributes().get(entry.getKey()), entry.getValue(), unsafe).isEmpty())
        .map(entry -> "attribute \"" + entry.getKey() + "\": "
            + message(given.attributes().get(entry.getKey()), entry.getValue()))
        .findFirst();
  }
}
