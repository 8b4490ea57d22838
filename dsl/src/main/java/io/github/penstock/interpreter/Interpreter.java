package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import java.util.List;

/**
 * Evaluates the expressions of one run. What all of them compute together is limited, and so is how deep
 * they call each other, so a scope that evaluates variables and functions must do it with the
 * interpreter that asks for them.
 */
public final class Interpreter {

  private final Allowance allowance;

  public Interpreter() {
    this(Allowance.WORK);
  }

  Interpreter(long work) {
    this.allowance = new Allowance(work);
  }

  /**
   * The value of an expression of the scope's file.
   *
   * @throws HclException with all mistakes, the first one that HCL finds first
   */
  public CtyValue evaluate(HclExpression expression, Scope scope) {
    Evaluation evaluation = new Evaluation(scope.file(), allowance);
    Evaluation.Attempt attempt = attempt(expression, evaluation, Names.of(scope));
    if (attempt.failed()) {
      throw new HclException(attempt.diagnostics());
    }
    return attempt.outcome().value().orElseThrow();
  }

  private Evaluation.Attempt attempt(HclExpression expression, Evaluation evaluation,
      Names names) {
    try {
      allowance.enterScope();
      try {
        return evaluation.attempt(expression, names);
      } finally {
        allowance.leaveScope();
      }
    } catch (Allowance.Exhausted e) {
      return new Evaluation.Attempt(Outcome.UNKNOWN, List.of(evaluation.exhausted(expression, e)));
    }
  }
}
