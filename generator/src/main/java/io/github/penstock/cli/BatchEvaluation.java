package io.github.penstock.cli;

import io.github.penstock.evaluation.EvaluationException;
import io.github.penstock.evaluation.Evaluator;
import io.github.penstock.evaluation.Json;
import io.github.penstock.evaluation.JsonException;
import io.github.penstock.evaluation.ObjectValue.Property;
import io.github.penstock.evaluation.ObjectValue;
import io.github.penstock.evaluation.Value;
import io.github.penstock.expression.ExpressionException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Answers every line that asks for a value with one line, at once. */
final class BatchEvaluation {

  private final Path workspace;
  private final PrintWriter out;

  BatchEvaluation(Path workspace, PrintWriter out) {
    this.workspace = workspace;
    this.out = out;
  }

  /** Whether all of the lines could be read; one that cannot be is answered as well. */
  boolean answer(BufferedReader lines) throws IOException {
    boolean readable = true;
    String line = lines.readLine();
    for (int number = 1; line != null; number++) {
      if (!line.isBlank()) {
        readable &= answer(number == 1 ? EvalCommand.withoutMark(line) : line, number);
      }
      line = lines.readLine();
    }
    return readable;
  }

  private boolean answer(String line, int number) {
    try {
      out.println(Json.write(result(line)));
      return true;
    } catch (WrongLine | JsonException e) {
      out.println(Json.write(error("input", "line " + number + ": " + e.getMessage())));
      return false;
    }
  }

  private Value result(String line) throws WrongLine {
    if (!(Json.read(line) instanceof ObjectValue asked)) {
      throw new WrongLine("no object; expected {\"expr\": ..., \"contexts\": {...}}");
    }
    if (!(asked.get("expr").orElse(Value.NULL) instanceof Value.StringValue expression)) {
      throw new WrongLine("no \"expr\"; expected an expression as a text");
    }
    if (!(asked.get("contexts")
        .orElse(ObjectValue.of(List.of())) instanceof ObjectValue contexts)) {
      throw new WrongLine("\"contexts\" is no object; expected contexts by their names");
    }
    return result(expression.value(), Evaluator.of(contexts).workspace(workspace));
  }

  private static Value result(String expression, Evaluator evaluator) {
    try {
      return object(new Property("result", expression.stripLeading().startsWith("${{")
          ? evaluator.fill(expression.strip())
          : evaluator.evaluate(expression)));
    } catch (ExpressionException e) {
      return error(e.kind().name().toLowerCase(Locale.ROOT), e.getMessage());
    } catch (EvaluationException e) {
      return error("evaluation", e.getMessage());
    }
  }

  private static Value error(String kind, String message) {
    return object(new Property("error", object(new Property("kind", Value.of(kind)),
        new Property("message", Value.of(message)))));
  }

  private static ObjectValue object(Property... properties) {
    return ObjectValue.of(List.of(properties));
  }

  /** A line that asks for nothing. */
  private static final class WrongLine extends Exception {

    private static final long serialVersionUID = 1;

    WrongLine(String problem) {
      super(problem);
    }
  }
}
