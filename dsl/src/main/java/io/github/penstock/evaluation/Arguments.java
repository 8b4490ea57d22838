package io.github.penstock.evaluation;

import io.github.penstock.expression.Syntax;

/** What a function is called with; an argument is evaluated when it is asked for, as GitHub does. */
final class Arguments {

  private final Evaluation evaluation;
  private final Syntax.Call call;
  private final int level;

  Arguments(Evaluation evaluation, Syntax.Call call, int level) {
    this.evaluation = evaluation;
    this.call = call;
    this.level = level;
  }

  int count() {
    return call.arguments().size();
  }

  Value value(int index) {
    return evaluation.evaluate(call.arguments().get(index), level + 1);
  }

  String text(int index) {
    return Coercion.text(value(index));
  }

  /** Where the call stands and what it is called in. */
  Evaluator surroundings() {
    return evaluation.surroundings();
  }

  EvaluationException failure(String problem) {
    return new EvaluationException("function \"" + call.function() + "\" " + problem,
        call.start());
  }

  EvaluationException tooLarge() {
    return Evaluation.tooLarge(call);
  }
}
