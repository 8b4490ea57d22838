package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes tuples and objects. */
final class Constructors {

  private final Evaluation evaluation;

  Constructors(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Outcome tuple(Tuple tuple, Names names) {
    List<Outcome> elements = new ArrayList<>();
    for (HclExpression item : tuple.items()) {
      elements.add(evaluation.value(item, names));
    }
    return tuple(elements);
  }

  /** Of a tuple with an element that is not known only the type is. */
  Outcome tuple(List<Outcome> elements) {
    return elements.stream().allMatch(Outcome::isKnown)
        ? evaluation
            .made(
                CtyValue.tuple(elements.stream().map(each -> each.value().orElseThrow()).toList()))
        : Outcome.unknown(CtyType.tuple(elements.stream().map(Outcome::type).toList()));
  }

  /** Of an object with a value that is not known only the type is. */
  Outcome object(Map<String, Outcome> attributes) {
    if (attributes.values().stream().allMatch(Outcome::isKnown)) {
      Map<String, CtyValue> values = new LinkedHashMap<>();
      attributes.forEach((name, each) -> values.put(name, each.value().orElseThrow()));
      return evaluation.made(CtyValue.object(values));
    }
    Map<String, CtyType> types = new LinkedHashMap<>();
    attributes.forEach((name, each) -> types.put(name, each.type()));
    return Outcome.unknown(CtyType.object(types));
  }

  /** The last one of equal keys counts. */
  Outcome object(Struct struct, Names names) {
    Map<String, Outcome> attributes = new LinkedHashMap<>();
    boolean known = true;
    for (Entry entry : struct.entries()) {
      Evaluation.Attempt key = evaluation.attempt(entry.key(), names);
      evaluation.accept(key);
      Outcome value = evaluation.value(entry.value(), names);
      Optional<String> name = key.failed() ? Optional.empty() : name(entry, key.outcome());
      name.ifPresent(text -> attributes.put(text, value));
      known &= name.isPresent();
    }
    return known ? object(attributes) : Outcome.UNKNOWN;
  }

  private Optional<String> name(Entry entry, Outcome key) {
    if (key.isNull()) {
      evaluation.report(evaluation.places().whole(entry.value()), "Null value as key",
          "The key of the entry is null; expected a text.");
      return Optional.empty();
    }
    try {
      return Converted.to(key, CtyType.STRING).value().map(CtyValue::asString);
    } catch (CtyException e) {
      evaluation.report(evaluation.places().whole(entry.key()), "Incorrect key type",
          "The value cannot be a key: " + e.message() + ".");
      return Optional.empty();
    }
  }
}
