package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Loop;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes through the elements of a value. */
final class Loops {

  private static final String CONDITION = "Invalid 'for' condition";
  private static final String KEY = "Invalid object key";

  private final Evaluation evaluation;
  private final Loop loop;

  /** Once something is wrong with a condition or a key, the next such mistakes are left out. */
  private boolean known = true;

  Loops(Evaluation evaluation, Loop loop) {
    this.evaluation = evaluation;
    this.loop = loop;
  }

  Outcome tuple(ForTuple expression, Names names) {
    List<Outcome> results = new ArrayList<>();
    boolean whole = each(names, inner -> results.add(evaluation.value(expression.result(), inner)));
    return whole ? new Constructors(evaluation).tuple(results) : Outcome.UNKNOWN;
  }

  Outcome object(ForStruct expression, Names names) {
    Map<String, List<Outcome>> results = new LinkedHashMap<>();
    boolean whole = each(names, inner -> entry(expression, inner, results));
    if (!whole) {
      return Outcome.UNKNOWN;
    }
    Constructors constructors = new Constructors(evaluation);
    Map<String, Outcome> attributes = new LinkedHashMap<>();
    results.forEach((key, values) -> attributes.put(key,
        expression.grouped() ? constructors.tuple(values) : values.get(0)));
    return constructors.object(attributes);
  }

  private void entry(ForStruct expression, Names names, Map<String, List<Outcome>> results) {
    Optional<String> key = key(evaluation.value(expression.key(), names), expression.key());
    if (key.isEmpty()) {
      known = false;
      return;
    }
    Outcome value = evaluation.value(expression.value(), names);
    List<Outcome> before = results.computeIfAbsent(key.get(), name -> new ArrayList<>());
    before.add(value);
    if (before.size() > 1 && !expression.grouped()) {
      evaluation.report(evaluation.places().whole(expression.key()), "Duplicate object key",
          "Key " + Wording.quote(key.get())
              + " comes twice; expected each key once, or \"...\" behind the value to group them.");
    }
  }

  private Optional<String> key(Outcome key, HclExpression expression) {
    HclSpan place = evaluation.places().whole(expression);
    if (key.isNull()) {
      reportOnce(place, KEY, "The key is null; expected a text.");
      return Optional.empty();
    }
    try {
      return Converted.to(key, CtyType.STRING).value().map(CtyValue::asString);
    } catch (CtyException e) {
      reportOnce(place, KEY, "The value cannot be a key: " + e.message() + ".");
      return Optional.empty();
    }
  }

  private void reportOnce(HclSpan place, String summary, String detail) {
    if (known) {
      evaluation.report(place, summary, detail);
    }
  }

  /** Calls back for each element that is wanted; false where not all are known. */
  boolean each(Names names, Consumer<Names> body) {
    Optional<CtyValue> collection =
        collection(evaluation.value(loop.collection(), names));
    if (collection.isEmpty() || !isConditionPossible(names)) {
      return false;
    }
    Iterator<CtyValue> keys = collection.get().keys().iterator();
    for (CtyValue element : collection.get().elements()) {
      Names inner = names.with(variables(Outcome.of(keys.next()), Outcome.of(element)));
      Optional<Boolean> wanted = isWanted(inner, CONDITION);
      known &= wanted.isPresent();
      if (wanted.orElse(false)) {
        body.accept(inner);
      }
      if (evaluation.hasEnough()) {
        return false;
      }
    }
    return known;
  }

  private Optional<CtyValue> collection(Outcome outcome) {
    HclSpan place = evaluation.places().whole(loop.collection());
    CtyType type = outcome.type();
    boolean iterable =
        type.isCollection() || type.isTuple() || type.isObject() || outcome.isUnknown();
    if (outcome.isNull()) {
      evaluation.report(place, "Iteration over null value",
          "The value is null; expected a list, a set, a map or an object.");
    } else if (!iterable) {
      evaluation.report(place, "Iteration over non-iterable value",
          "A value of type " + type.friendlyName()
              + " has no elements; expected a list, a set, a map or an object.");
    }
    return outcome.value().filter(CtyValue::isIterable);
  }

  private Map<String, Outcome> variables(Outcome key, Outcome value) {
    Map<String, Outcome> variables = new LinkedHashMap<>();
    if (loop.names().size() > 1) {
      variables.put(loop.names().get(0), key);
    }
    variables.put(loop.names().get(loop.names().size() - 1), value);
    return variables;
  }

  /** What is wrong with a condition whatever the elements are, is wrong without elements too. */
  private boolean isConditionPossible(Names names) {
    if (loop.condition().isEmpty()) {
      return true;
    }
    Names inner = names.with(variables(Outcome.UNKNOWN, Outcome.UNKNOWN));
    Evaluation.Attempt attempt = evaluation.attempt(() -> {
      isWanted(inner, "Condition is null");
      return Outcome.UNKNOWN;
    });
    evaluation.accept(attempt);
    return !attempt.failed();
  }

  /** Empty where it cannot be said. */
  private Optional<Boolean> isWanted(Names names, String ofNull) {
    if (loop.condition().isEmpty()) {
      return Optional.of(true);
    }
    HclExpression condition = loop.condition().get();
    Outcome value = evaluation.value(condition, names);
    HclSpan place = evaluation.places().whole(condition);
    if (value.isNull()) {
      reportOnce(place, ofNull, "The condition is null; expected \"true\" or \"false\".");
      return Optional.empty();
    }
    try {
      return Converted.to(value, CtyType.BOOL).value().map(CtyValue::asBoolean);
    } catch (CtyException e) {
      reportOnce(place, CONDITION, "The condition is no bool: " + e.message() + ".");
      return Optional.empty();
    }
  }
}
