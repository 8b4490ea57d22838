package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.number;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.List;
import java.util.Optional;

/** Functions that look for one element, or choose among values. */
final class ElementFunctions {

  private ElementFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "coalesce" -> CtyFunction.of(ElementFunctions::coalesce).rest(any("vals").nullable());
      case "coalescelist" -> CtyFunction.of(ElementFunctions::coalesceList)
          .rest(any("vals").nullable());
      case "contains" -> CtyFunction.of(ElementFunctions::contains, any("list"), any("value"));
      case "element" -> CtyFunction.of(ElementFunctions::element, any("list"), number("index"));
      case "hasindex" -> CtyFunction.of(ElementFunctions::hasIndex, any("collection"), any("key"));
      case "index" -> CtyFunction.of(ElementFunctions::index, any("collection"), any("key"));
      case "indexof" -> CtyFunction.of(ElementFunctions::indexOf, any("list"), any("value"));
      case "length" -> CtyFunction.of(ElementFunctions::length, any("collection"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyValue coalesce(List<CtyValue> arguments) {
    CtyType type = CtyConversion.unify(arguments.stream().map(CtyValue::type).toList())
        .orElseThrow(() -> new CtyException("arguments have no type in common; expected one"));
    CtyValue first = arguments.stream().filter(value -> !value.isNull()).findFirst()
        .orElseThrow(() -> new CtyException("all arguments are null; expected one that is not"));
    return CtyConversion.convert(first, type);
  }

  private static CtyValue coalesceList(List<CtyValue> arguments) {
    for (CtyValue argument : arguments) {
      if (!isSequence(argument.type())) {
        throw new CtyException("argument is of type " + argument.type().friendlyName()
            + "; expected a list or a tuple");
      }
    }
    return arguments.stream().filter(list -> list.length() > 0).findFirst().orElseThrow(
        () -> new CtyException("there is no list with elements; expected at least one"));
  }

  private static boolean isSequence(CtyType type) {
    return type.isList() || type.isTuple();
  }

  private static CtyValue contains(List<CtyValue> arguments) {
    CtyValue list = arguments.get(0);
    if (!isSequence(list.type()) && !list.type().isSet()) {
      throw new CtyException("collection is of type " + list.type().friendlyName()
          + "; expected a list, a tuple or a set");
    }
    CtyValue wanted = arguments.get(1);
    return CtyValue.of(list.elements().stream().anyMatch(wanted::isEqualTo));
  }

  private static CtyValue indexOf(List<CtyValue> arguments) {
    CtyValue list = arguments.get(0);
    if (!isSequence(list.type())) {
      throw new CtyException("collection is of type " + list.type().friendlyName()
          + "; expected a list or a tuple");
    }
    List<CtyValue> elements = list.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).isEqualTo(arguments.get(1))) {
        return CtyValue.of(i);
      }
    }
    throw new CtyException("value is no element of the list");
  }

  private static CtyValue element(List<CtyValue> arguments) {
    CtyValue list = arguments.get(0);
    if (arguments.get(1).asNumber().signum() < 0) {
      throw new CtyException("index is negative; expected at least 0");
    }
    if (!isSequence(list.type())) {
      throw new CtyException("collection is of type " + list.type().friendlyName()
          + "; expected a list or a tuple");
    }
    long index = Limits.whole(arguments.get(1));
    if (list.length() == 0) {
      throw new CtyException("list is empty; expected at least one element");
    }
    return list.elements().get((int) (index % list.length()));
  }

  private static CtyValue length(List<CtyValue> arguments) {
    CtyType type = arguments.get(0).type();
    if (type.isPrimitive() || type.isObject()) {
      throw new CtyException("collection is of type " + type.friendlyName()
          + "; expected a list, a map, a set or a tuple");
    }
    return CtyValue.of(arguments.get(0).length());
  }

  private static CtyValue hasIndex(List<CtyValue> arguments) {
    requireKeys(arguments.get(0).type());
    return CtyValue.of(at(arguments.get(0), arguments.get(1)).isPresent());
  }

  private static CtyValue index(List<CtyValue> arguments) {
    CtyValue collection = arguments.get(0);
    requireKeys(collection.type());
    CtyType wanted = collection.type().isMap() ? CtyType.STRING : CtyType.NUMBER;
    if (!arguments.get(1).type().equals(wanted)) {
      throw new CtyException("key is of type " + arguments.get(1).type().friendlyName()
          + "; expected a " + wanted.friendlyName());
    }
    return at(collection, arguments.get(1)).orElseThrow(
        () -> new CtyException("collection has no element at this key"));
  }

  private static void requireKeys(CtyType type) {
    if (!isSequence(type) && !type.isMap()) {
      throw new CtyException("collection is of type " + type.friendlyName()
          + "; expected a list, a map or a tuple");
    }
  }

  private static Optional<CtyValue> at(CtyValue collection, CtyValue key) {
    if (collection.type().isMap()) {
      return key.type().equals(CtyType.STRING)
          ? collection.entry(key.asString())
          : Optional.empty();
    }
    if (!key.type().equals(CtyType.NUMBER) || !key.asNumber().isWhole()) {
      return Optional.empty();
    }
    int index = key.asNumber().asInt().orElse(-1);
    return index < 0 || index >= collection.length()
        ? Optional.empty()
        : Optional.of(collection.elements().get(index));
  }
}
