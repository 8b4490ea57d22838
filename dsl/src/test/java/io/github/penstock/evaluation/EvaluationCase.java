package io.github.penstock.evaluation;

import io.github.penstock.expression.ExpressionException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * An expression with what GitHub's server makes of it: a line of {@code cases.jsonl}. Where GitHub's
 * implementation in TypeScript makes another thing of it, {@code differs} says why.
 *
 * @param answer the value as JSON, or the kind of the error
 */
record EvaluationCase(String expression, ObjectValue contexts, String answer) {

  static List<EvaluationCase> table() {
    return lines().stream().map(EvaluationCase::of).toList();
  }

  static List<String> lines() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        EvaluationCase.class.getResourceAsStream("/evaluation/cases.jsonl"),
        StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EvaluationCase of(String line) {
    ObjectValue object = (ObjectValue) Json.read(line);
    String answer = object.get("error").map(Coercion::text)
        .orElseGet(() -> Json.write(object.get("result").orElseThrow()));
    return new EvaluationCase(Coercion.text(object.get("expr").orElseThrow()),
        (ObjectValue) object.get("contexts").orElse(ObjectValue.of(List.of())), answer);
  }

  /** What we make of it. */
  String answered() {
    try {
      Evaluator evaluator = Evaluator.of(contexts);
      Value value = expression.stripLeading().startsWith("${{")
          ? evaluator.fill(expression.strip())
          : evaluator.evaluate(expression);
      return Json.write(value);
    } catch (ExpressionException e) {
      return e.kind().name().toLowerCase(Locale.ROOT);
    } catch (EvaluationException e) {
      return "evaluation";
    }
  }

  @Override
  public String toString() {
    return expression.length() > 80 ? expression.substring(0, 80) + "..." : expression;
  }
}
