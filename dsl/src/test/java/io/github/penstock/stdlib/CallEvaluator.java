package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.interpreter.Interpreter;
import io.github.penstock.interpreter.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates expressions that know the functions and no variables. */
final class CallEvaluator {

  private static final Pattern ARGUMENT =
      Pattern.compile("The value of \"(\\w+)\" is not suitable");

  private final Stdlib stdlib;

  CallEvaluator(Stdlib stdlib) {
    this.stdlib = stdlib;
  }

  /**
   * The value of a call.
   *
   * @throws HclException if there is none
   */
  CtyValue value(String call) {
    HclFile file = HclFile.read("calls.hcl", "a = " + call + "\n");
    return new Interpreter().evaluate(file.body().attribute("a").orElseThrow().value(),
        new Functions(file, stdlib));
  }

  /** Which parameter the first mistake is about. */
  static Optional<String> parameter(HclException mistakes) {
    HclDiagnostic first = mistakes.diagnostics().get(0);
    Matcher argument = ARGUMENT.matcher(first.detail());
    return argument.find() ? Optional.of(argument.group(1)) : Optional.empty();
  }

  private record Functions(HclFile file, Stdlib stdlib) implements Scope {
    @Override
    public Optional<CtyValue> variable(String name) {
      return Optional.empty();
    }

    @Override
    public Collection<String> variables() {
      return List.of();
    }

    @Override
    public Optional<CtyFunction> function(String name) {
      return stdlib.find(name);
    }

    @Override
    public Collection<String> functions() {
      return Stdlib.names();
    }
  }
}
