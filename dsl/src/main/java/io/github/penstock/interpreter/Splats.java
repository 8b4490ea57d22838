package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression.Splat;
import java.util.ArrayList;
import java.util.List;

/** Takes the same part of each element. */
final class Splats {

  private final Evaluation evaluation;

  Splats(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Outcome of(Splat splat, Names names) {
    Evaluation.Attempt source = evaluation.attempt(splat.source(), names);
    Outcome value = evaluation.accept(source);
    if (source.failed()) {
      return Outcome.UNKNOWN;
    }
    CtyType type = value.type();
    boolean single = !type.isTuple() && !type.isList() && !type.isSet();
    if (value.isNull()) {
      return single
          ? Outcome.of(CtyValue.tuple(List.of()))
          : evaluation.report(evaluation.places().whole(splat.source()), "Splat of null value",
              "The value is null; expected a list.");
    }
    if (!value.isKnown()) {
      return Outcome.UNKNOWN;
    }
    CtyValue present = value.value().orElseThrow();
    List<Outcome> results =
        each(splat, names, single ? List.of(present) : present.elements());
    return type.isList() || type.isSet()
        ? list(splat, names, type.element(), results)
        : new Constructors(evaluation).tuple(results);
  }

  private List<Outcome> each(Splat splat, Names names, List<CtyValue> elements) {
    List<Outcome> results = new ArrayList<>();
    for (CtyValue element : elements) {
      results.add(evaluation.value(splat.each(), names.withItem(Outcome.of(element))));
    }
    return results;
  }

  /** Without elements, the type is that of the part of an element that is not known. */
  private Outcome list(Splat splat, Names names, CtyType element, List<Outcome> results) {
    if (!results.stream().allMatch(Outcome::isKnown)) {
      return Outcome.unknown(CtyType.list(CtyType.DYNAMIC));
    }
    CtyType part = results.isEmpty()
        ? evaluation.value(splat.each(), names.withItem(Outcome.unknown(element))).type()
        : CtyType.DYNAMIC;
    List<CtyValue> parts = results.stream().map(each -> each.value().orElseThrow()).toList();
    if (parts.stream().map(CtyValue::type).filter(type -> !type.equals(CtyType.DYNAMIC)).distinct()
        .count() > 1) {
      return evaluation.report(evaluation.places().whole(splat.each()),
          "Invalid nested splat expressions", "The lists of the inner splat have several types,"
              + " which no list can have; expected a loop.");
    }
    return evaluation.made(CtyValue.list(part, parts));
  }
}
