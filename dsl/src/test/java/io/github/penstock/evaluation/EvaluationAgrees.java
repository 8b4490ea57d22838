package io.github.penstock.evaluation;

import io.github.penstock.evaluation.ObjectValue.Property;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Prints the table of cases and random expressions with what we make of them, for a comparison with
 * GitHub's own implementation. See {@code .ci/expressions-evaluate}.
 */
final class EvaluationAgrees {

  private static final Set<String> KINDS = Set.of("lexing", "parsing", "evaluation");

  private EvaluationAgrees() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    EvaluationCase.lines().forEach(out::println);
    ObjectValue contexts = (ObjectValue) Json.read(RandomExpressions.CONTEXTS);
    int count = Integer.parseInt(arguments[0]);
    for (int seed = 0; seed < count; seed++) {
      out.println(line(new RandomExpressions(seed).next(1 + seed % 4), contexts));
      out.println(line(new RandomExpressions(seed).pieces(1 + seed % 9), contexts));
    }
    out.flush();
  }

  private static String line(String expression, ObjectValue contexts) {
    String answer = new EvaluationCase(expression, contexts, "").answered();
    List<Property> line = new ArrayList<>();
    line.add(new Property("expr", Value.of(expression)));
    line.add(new Property("contexts", contexts));
    line.add(KINDS.contains(answer)
        ? new Property("error", Value.of(answer))
        : new Property("result", Json.read(answer)));
    return Json.write(ObjectValue.of(line));
  }
}
