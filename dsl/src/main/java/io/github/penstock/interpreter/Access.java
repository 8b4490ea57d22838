package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.wording.Wording;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes parts of values: members of objects, elements of lists. */
final class Access {

  private static final String ATTRIBUTE = "Unsupported attribute";
  private static final String INDEX = "Invalid index";

  private final Evaluation evaluation;

  Access(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Outcome member(Outcome source, Member member) {
    if (source.isUnknown()) {
      return Outcome.UNKNOWN;
    }
    String name = member.name();
    CtyType type = source.type();
    if (source.isNull()) {
      return report(member, "Attempt to get attribute from null value",
          "The value is null, which has no attribute " + Wording.quote(name) + ".");
    }
    if (type instanceof CtyType.Structure object) {
      return attribute(source, object, member);
    }
    if (!type.isMap()) {
      return report(member, ATTRIBUTE, withoutAttributes(type, name));
    }
    return source.value().map(map -> map.entry(name).map(Outcome::of)
        .orElseGet(() -> report(member, "Missing map element", "The map has no element "
            + Wording.quote(name) + Wording.expected(name, map.entries().keySet()) + ".")))
        .orElseGet(() -> Outcome.unknown(type.element()));
  }

  private Outcome attribute(Outcome source, CtyType.Structure type, Member member) {
    CtyType attribute = type.attributes().get(member.name());
    if (attribute == null) {
      return report(member, ATTRIBUTE, "The object has no attribute "
          + Wording.quote(member.name())
          + Wording.expected(member.name(), type.attributes().keySet()) + ".");
    }
    return source.value().flatMap(object -> object.entry(member.name())).map(Outcome::of)
        .orElseGet(() -> Outcome.unknown(attribute));
  }

  private static String withoutAttributes(CtyType type, String name) {
    boolean sequence = type.isList() || type.isSet() || type.isTuple();
    return "A value of type " + type.friendlyName() + " has no attribute " + Wording.quote(name)
        + (sequence ? "; expected one of its elements, or \"[*]\" for all of them" : "") + ".";
  }

  private Outcome report(Member member, String summary, String detail) {
    return evaluation.report(evaluation.places().member(member), summary, detail);
  }

  Outcome index(Outcome source, Outcome key, Index index) {
    return index(source, key, evaluation.places().key(index));
  }

  private Outcome index(Outcome source, Outcome key, HclSpan place) {
    if (source.isNull()) {
      return evaluation.report(place, "Attempt to index null value",
          "The value is null, which has no elements.");
    }
    if (key.isNull()) {
      return evaluation.report(place, INDEX, "The key of an element is null.");
    }
    if (source.isUnknown() || key.isUnknown()) {
      return Outcome.UNKNOWN;
    }
    CtyType type = source.type();
    if (type.isList() || type.isTuple()) {
      return converted(key, CtyType.NUMBER, place)
          .map(number -> element(source, number, place)).orElse(Outcome.UNKNOWN);
    }
    if (type.isMap() || type.isObject()) {
      return converted(key, CtyType.STRING, place)
          .map(text -> entry(source, text, place)).orElse(Outcome.UNKNOWN);
    }
    return evaluation.report(place, INDEX, type.isSet()
        ? "The elements of a set have no keys; expected a list or a map."
        : "A value of type " + type.friendlyName() + " has no elements.");
  }

  private Optional<Outcome> converted(Outcome key, CtyType wanted, HclSpan place) {
    try {
      return Optional.of(Converted.to(key, wanted));
    } catch (CtyException e) {
      evaluation.report(place, INDEX, "The key is not one of the value: " + e.message() + ".");
      return Optional.empty();
    }
  }

  private Outcome element(Outcome source, Outcome key, HclSpan place) {
    OptionalInt length = length(source);
    if (length.isEmpty() || !key.isKnown()) {
      return Outcome.unknown(source.type().isList() ? source.type().element() : CtyType.DYNAMIC);
    }
    CtyNumber number = key.value().orElseThrow().asNumber();
    OptionalInt index = number.asInt();
    if (index.isPresent() && index.getAsInt() >= 0 && index.getAsInt() < length.getAsInt()) {
      return element(source, index.getAsInt());
    }
    return evaluation.report(place, INDEX, "Index " + Wording.shortened(number.toString())
        + " is not one of the " + source.type().friendlyName() + "; expected "
        + (length.getAsInt() == 0
            ? "elements, of which there are none"
            : "0 to " + (length.getAsInt() - 1))
        + ".");
  }

  /** A tuple has its length from its type. */
  private static OptionalInt length(Outcome source) {
    if (source.type() instanceof CtyType.Tuple tuple) {
      return OptionalInt.of(tuple.elements().size());
    }
    return source.value().map(list -> OptionalInt.of(list.length())).orElse(OptionalInt.empty());
  }

  private static Outcome element(Outcome source, int index) {
    return source.value().map(list -> Outcome.of(list.elements().get(index)))
        .orElseGet(() -> Outcome.unknown(((CtyType.Tuple) source.type()).elements().get(index)));
  }

  private Outcome entry(Outcome source, Outcome key, HclSpan place) {
    if (!source.isKnown() || !key.isKnown()) {
      return Outcome.unknown(source.type().isMap() ? source.type().element() : CtyType.DYNAMIC);
    }
    CtyValue value = source.value().orElseThrow();
    String name = key.value().orElseThrow().asString();
    return value.entry(name).map(Outcome::of)
        .orElseGet(() -> evaluation.report(place, INDEX,
            "Key " + Wording.quote(name) + " is not one of the " + value.type().friendlyName()
                + Wording.expected(name, value.entries().keySet()) + "."));
  }
}
