package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A function of expressions: what it gets is not evaluated before. */
enum LazyFunction {

  /** The first of its expressions that can be evaluated. */
  TRY(0, true) {
    @Override
    Outcome result(Call call, List<Argument> arguments, Names names, Evaluation evaluation) {
      List<HclDiagnostic> mistakes = new ArrayList<>();
      for (Argument argument : arguments) {
        if (dependsOnUnknown(argument.expression(), names)) {
          return Outcome.UNKNOWN;
        }
        Evaluation.Attempt attempt = evaluation.attempt(argument.value());
        if (!attempt.failed()) {
          return attempt.outcome();
        }
        mistakes.addAll(attempt.diagnostics());
      }
      return evaluation.failed(call, mistakes.isEmpty()
          ? "at least one argument is required"
          : "no expression can be evaluated: "
              + mistakes.stream().map(HclDiagnostic::toString).collect(Collectors.joining(" ")));
    }
  },

  /** Whether its expression can be evaluated. */
  CAN(1, false) {
    @Override
    Outcome result(Call call, List<Argument> arguments, Names names, Evaluation evaluation) {
      Argument argument = arguments.get(0);
      return dependsOnUnknown(argument.expression(), names)
          ? Outcome.unknown(CtyType.BOOL)
          : Outcome.of(CtyValue.of(!evaluation.attempt(argument.value()).failed()));
    }
  },

  /** A value as one of a type. */
  CONVERT(2, false) {
    @Override
    Outcome result(Call call, List<Argument> arguments, Names names, Evaluation evaluation) {
      Evaluation.Attempt value = evaluation.attempt(arguments.get(0).value());
      evaluation.accept(value);
      Optional<CtyType> type = evaluation.type(arguments.get(1));
      if (value.failed() || type.isEmpty()) {
        return Outcome.UNKNOWN;
      }
      try {
        return Converted.to(value.outcome(), type.get().withoutOptional());
      } catch (CtyException e) {
        return evaluation.report(arguments.get(0).start(evaluation.places()),
            "Invalid function argument",
            "The value of \"value\" is not suitable: " + e.message() + ".");
      }
    }
  };

  static final List<String> NAMES = List.of("try", "can", "convert");

  private final int needed;
  private final boolean takesMore;

  LazyFunction(int needed, boolean takesMore) {
    this.needed = needed;
    this.takesMore = takesMore;
  }

  static Optional<LazyFunction> named(String name) {
    int at = NAMES.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(values()[at]);
  }

  abstract Outcome result(Call call, List<Argument> arguments, Names names,
      Evaluation evaluation);

  Outcome call(Call call, List<Argument> arguments, Names names, Evaluation evaluation) {
    String counted = Calls.counted(call, arguments.size()) + needed;
    if (arguments.size() < needed) {
      return evaluation.report(evaluation.places().closingParenthesis(call),
          "Not enough function arguments", counted + ".");
    }
    if (arguments.size() > needed && !takesMore) {
      return evaluation.report(arguments.get(needed).start(evaluation.places()),
          "Too many function arguments", counted + ".");
    }
    return result(call, arguments, names, evaluation);
  }

  private static boolean dependsOnUnknown(HclExpression expression, Names names) {
    if (expression instanceof Reference reference) {
      return names.isUnknown(reference.name());
    }
    return expression.children().anyMatch(child -> dependsOnUnknown(child, names));
  }
}
