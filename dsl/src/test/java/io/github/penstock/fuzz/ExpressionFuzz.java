package io.github.penstock.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.evaluation.EvaluationException;
import io.github.penstock.evaluation.Evaluator;
import io.github.penstock.evaluation.ObjectValue;
import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.ExpressionParser;
import io.github.penstock.expression.Printer;
import io.github.penstock.expression.Shape;
import io.github.penstock.expression.Syntax;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Any text is an expression that can be printed and evaluated, or it is refused in our words. */
public final class ExpressionFuzz {

  private static final Evaluator EVALUATOR =
      Evaluator.of(ObjectValue.of(List.of())).workspace(Path.of("target", "no-workspace"));

  private ExpressionFuzz() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String code = new String(bytes, StandardCharsets.UTF_8);
    try {
      Syntax tree = ExpressionParser.parse(code);
      staysTheSame(tree);
      EVALUATOR.evaluate(tree);
    } catch (ExpressionException | EvaluationException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  /** GitHub limits the length of an expression, and printing may lengthen it. */
  private static void staysTheSame(Syntax tree) {
    String printed = Printer.print(tree);
    if (printed.length() <= ExpressionParser.MAX_LENGTH) {
      assertThat(Shape.of(printed)).as(printed).isEqualTo(Shape.of(tree));
    }
  }
}
