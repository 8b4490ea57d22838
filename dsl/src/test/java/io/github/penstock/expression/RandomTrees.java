package io.github.penstock.expression;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Trees of every kind, the same ones for the same seed. */
final class RandomTrees {

  private static final List<String> WORDS =
      List.of("a", "fail-fast", "true", "null", "_x9", "NaN", "Infinity", "case", "B-");
  private static final List<String> CONTEXTS = List.of("github", "needs", "MATRIX", "Env");
  private static final List<String> NUMBERS = List.of("0", "-1", "+7", ".5", "-.5e-3", "1.", "1E9",
      "0xFF", "0xffffffff", "0o17", "NaN", "Infinity", "-Infinity", "007");
  private static final List<String> TEXTS =
      List.of("", "'", "it's", "''", "a b", "}}", "${{ x }}", "ü\u00a0", "\n", "(", "&& '");

  private final Random random;

  RandomTrees(long seed) {
    this.random = new Random(seed);
  }

  Syntax tree(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(9)) {
      case 0 -> new Syntax.Not(tree(depth - 1), 0, 0);
      case 1 -> new Syntax.Property(tree(depth - 1), any(WORDS), 0, 0);
      case 2 -> new Syntax.Index(tree(depth - 1), tree(depth - 1), 0, 0);
      case 3 -> new Syntax.Wildcard(tree(depth - 1), 0, 0);
      case 4 -> call(depth);
      case 5, 6 -> new Syntax.Comparison(comparison(), tree(depth - 1), tree(depth - 1), 0, 0);
      case 7 -> logical(depth);
      default -> leaf();
    };
  }

  private Syntax call(int depth) {
    ExpressionFunction function = any(ExpressionFunction.ALL);
    int count = Math.min(function.most(), function.least() + random.nextInt(3));
    int odd = function.wantsOddArguments() ? count | 1 : count;
    return new Syntax.Call(function.name(),
        Stream.generate(() -> tree(depth - 1)).limit(odd).toList(), 0, 0);
  }

  /** The operands are of another kind: reading takes those of the same kind in. */
  private Syntax logical(int depth) {
    Operator operator = random.nextBoolean() ? Operator.AND : Operator.OR;
    List<Syntax> operands = Stream.generate(() -> tree(depth - 1))
        .filter(tree -> !(tree instanceof Syntax.Logical inner && inner.operator() == operator))
        .limit(2 + random.nextInt(3)).toList();
    return new Syntax.Logical(operator, operands, 0, 0);
  }

  private Operator comparison() {
    return any(Stream.of(Operator.values()).filter(operator -> !operator.isLogical()).toList());
  }

  private Syntax leaf() {
    return switch (random.nextInt(6)) {
      case 0 -> new Syntax.NullLiteral(0, 0);
      case 1 -> new Syntax.BoolLiteral(random.nextBoolean(), 0, 0);
      case 2 -> number(any(NUMBERS));
      case 3 -> new Syntax.StringLiteral(any(TEXTS), 0, 0);
      default -> new Syntax.Name(any(CONTEXTS), 0, 0);
    };
  }

  private static Syntax number(String source) {
    return new Syntax.NumberLiteral(
        source.equals("NaN") ? Double.NaN : Numbers.parse(source), source, 0, 0);
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
