package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyFunction.Parameter;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Calls functions. */
final class Calls {

  private static final String ARGUMENT = "Invalid function argument";
  private static final String EXPANDING = "Invalid expanding argument value";

  private final Evaluation evaluation;
  private final Places places;

  Calls(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.places = evaluation.places();
  }

  Outcome of(Call call, Names names) {
    Optional<LazyFunction> lazy = LazyFunction.named(call.function());
    if (lazy.isPresent()) {
      return arguments(call, names)
          .map(arguments -> lazy.get().call(call, arguments, names, evaluation))
          .orElse(Outcome.UNKNOWN);
    }
    Optional<CtyFunction> function = names.scope().function(call.function());
    if (function.isEmpty()) {
      return evaluation.report(places.name(call), "Call to unknown function",
          "Function " + Wording.quote(call.function()) + " is unknown"
              + Wording.expected(call.function(), known(names.scope().functions())) + ".");
    }
    return arguments(call, names)
        .filter(arguments -> isCountRight(call, function.get(), arguments))
        .map(arguments -> result(call, function.get(), arguments)).orElse(Outcome.UNKNOWN);
  }

  private static Collection<String> known(Collection<String> functions) {
    Set<String> all = new LinkedHashSet<>(functions);
    all.addAll(LazyFunction.NAMES);
    return all;
  }

  /** With the elements of the last one in its place where it is followed by three dots. */
  private Optional<List<Argument>> arguments(Call call, Names names) {
    List<Argument> arguments = new ArrayList<>();
    for (HclExpression expression : call.arguments()) {
      arguments.add(new Argument(expression, false, () -> evaluation.value(expression, names)));
    }
    if (!call.expanded()) {
      return Optional.of(arguments);
    }
    Argument last = arguments.remove(arguments.size() - 1);
    return expanded(last).map(elements -> {
      elements.forEach(element -> arguments
          .add(new Argument(last.expression(), true, () -> Outcome.of(element))));
      return arguments;
    });
  }

  private Optional<List<CtyValue>> expanded(Argument last) {
    Outcome value = last.value().get();
    HclSpan place = places.whole(last.expression());
    CtyType type = value.type();
    boolean sequence = type.isList() || type.isSet() || type.isTuple();
    if (value.isNull()) {
      evaluation.report(place, EXPANDING, sequence || type.equals(CtyType.DYNAMIC)
          ? "The arguments before \"...\" are null; expected a list."
          : noSequence(type));
    } else if (!sequence && !value.isUnknown()) {
      evaluation.report(place, EXPANDING, noSequence(type));
    }
    return value.value().filter(present -> sequence && !present.isNull()).map(CtyValue::elements);
  }

  private static String noSequence(CtyType type) {
    return "What stands before \"...\" is " + type.friendlyName()
        + "; expected a list, a set or a tuple.";
  }

  private boolean isCountRight(Call call, CtyFunction function, List<Argument> arguments) {
    int needed = function.parameters().size();
    if (arguments.size() < needed) {
      evaluation.report(places.closingParenthesis(call), "Not enough function arguments",
          counted(call, function, arguments) + ", value of \""
              + function.parameters().get(arguments.size()).name() + "\" is missing.");
      return false;
    }
    if (arguments.size() > needed && function.rest().isEmpty()) {
      evaluation.report(arguments.get(needed).start(places), "Too many function arguments",
          counted(call, function, arguments) + ".");
      return false;
    }
    return true;
  }

  private static String counted(Call call, CtyFunction function, List<Argument> arguments) {
    return counted(call, arguments.size()) + (function.rest().isPresent() ? "at least " : "")
        + function.parameters().size();
  }

  /** The start of a detail, up to what was expected. */
  static String counted(Call call, int given) {
    return "Function \"" + call.function() + "\" has " + given
        + (given == 1 ? " argument; expected " : " arguments; expected ");
  }

  private Outcome result(Call call, CtyFunction function, List<Argument> arguments) {
    Evaluation.Attempt attempt = evaluation.attempt(() -> {
      List<Outcome> values = new ArrayList<>();
      for (int i = 0; i < arguments.size(); i++) {
        values.add(argument(arguments.get(i), function.parameter(i).orElseThrow()));
      }
      return new Constructors(evaluation).tuple(values);
    });
    Outcome values = evaluation.accept(attempt);
    if (attempt.failed() || !values.isKnown()) {
      return Outcome.UNKNOWN;
    }
    return called(call, function, arguments, values.value().orElseThrow().elements());
  }

  private Outcome argument(Argument argument, Parameter parameter) {
    Outcome value = argument.value().get();
    try {
      return Converted.to(value, parameter.type());
    } catch (CtyException e) {
      return evaluation.report(argument.start(places), ARGUMENT, unsuitable(parameter, e));
    }
  }

  private static String unsuitable(Parameter parameter, CtyException e) {
    return "The value of \"" + parameter.name() + "\" is not suitable: " + e.message() + ".";
  }

  private Outcome called(Call call, CtyFunction function, List<Argument> arguments,
      List<CtyValue> values) {
    try {
      return evaluation.made(function.call(values));
    } catch (CtyException e) {
      OptionalInt index = e.argument();
      if (index.isPresent()) {
        Optional<Parameter> parameter = function.parameter(index.getAsInt());
        HclSpan place = index.getAsInt() < arguments.size()
            ? arguments.get(index.getAsInt()).start(places)
            : places.whole(call);
        return parameter.map(at -> evaluation.report(place, ARGUMENT, unsuitable(at, e)))
            .orElseGet(() -> failed(call, e.message()));
      }
      return failed(call, e.message());
    } catch (HclException e) {
      return failed(call, e.diagnostics().get(0).toString());
    }
  }

  private Outcome failed(Call call, String message) {
    return evaluation.failed(call, message);
  }
}
