package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Conditional;
import java.util.List;
import java.util.Optional;

/** Chooses between two values, which are made the same type. */
final class Conditionals {

  private static final String TYPES = "Inconsistent conditional result types";

  private final Evaluation evaluation;

  Conditionals(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Both values are evaluated, but what is wrong with the one that is not chosen does not count. */
  Outcome of(Conditional conditional, Names names) {
    Evaluation.Attempt then = evaluation.attempt(conditional.then(), names);
    Evaluation.Attempt otherwise = evaluation.attempt(conditional.otherwise(), names);
    Optional<CtyType> type = common(then.outcome(), otherwise.outcome());
    if (type.isEmpty()) {
      Places places = evaluation.places();
      return evaluation.report(
          places.whole(conditional.then()).to(places.whole(conditional.otherwise())), TYPES,
          "The values of both cases have no type in common: "
              + difference(then.outcome().type(), otherwise.outcome().type()) + ".");
    }
    Optional<Boolean> condition =
        condition(evaluation.value(conditional.condition(), names), conditional.condition());
    return condition
        .map(yes -> yes
            ? chosen(then, conditional.then(), type.get())
            : chosen(otherwise, conditional.otherwise(), type.get()))
        .orElseGet(() -> Outcome.unknown(type.get()));
  }

  /** Dynamic where a type is not known, and nothing will be converted. */
  private static Optional<CtyType> common(Outcome then, Outcome otherwise) {
    if (isBareNull(then)) {
      return Optional.of(otherwise.type());
    }
    if (isBareNull(otherwise)) {
      return Optional.of(then.type());
    }
    if (then.isUnknown() || otherwise.isUnknown()) {
      return Optional.of(CtyType.DYNAMIC);
    }
    return CtyConversion.unify(List.of(then.type(), otherwise.type()));
  }

  private static boolean isBareNull(Outcome outcome) {
    return outcome.value().filter(CtyValue.NULL::equals).isPresent();
  }

  Optional<Boolean> condition(Outcome value, HclExpression condition) {
    if (value.isNull()) {
      evaluation.report(evaluation.places().whole(condition), "Null condition",
          "The condition is null; expected \"true\" or \"false\".");
      return Optional.empty();
    }
    try {
      return Converted.to(value, CtyType.BOOL).value().map(CtyValue::asBoolean);
    } catch (CtyException e) {
      evaluation.report(evaluation.places().whole(condition), "Incorrect condition type",
          "The condition is no bool: " + e.message() + ".");
      return Optional.empty();
    }
  }

  private Outcome chosen(Evaluation.Attempt choice, HclExpression expression, CtyType type) {
    Outcome value = evaluation.accept(choice);
    try {
      return Converted.to(value, type);
    } catch (CtyException e) {
      evaluation.report(evaluation.places().whole(expression), TYPES,
          "The value cannot be of the type of the other case: " + e.message() + ".");
      return Outcome.unknown(type);
    }
  }

  /** The first part in which the types differ. */
  private static String difference(CtyType then, CtyType otherwise) {
    if (then instanceof CtyType.Structure first && otherwise instanceof CtyType.Structure second) {
      for (String name : first.attributes().keySet()) {
        CtyType other = second.attributes().get(name);
        if (other != null && CtyConversion
            .unify(List.of(first.attributes().get(name), other)).isEmpty()) {
          return "in attribute \"" + name + "\" " + difference(first.attributes().get(name), other);
        }
      }
    }
    if (then instanceof CtyType.Tuple first && otherwise instanceof CtyType.Tuple second) {
      int length = Math.min(first.elements().size(), second.elements().size());
      for (int i = 0; i < length; i++) {
        List<CtyType> both = List.of(first.elements().get(i), second.elements().get(i));
        if (CtyConversion.unify(both).isEmpty()) {
          return "in element " + i + " " + difference(both.get(0), both.get(1));
        }
      }
    }
    return "one is " + then.friendlyName() + ", the other is " + otherwise.friendlyName();
  }
}
