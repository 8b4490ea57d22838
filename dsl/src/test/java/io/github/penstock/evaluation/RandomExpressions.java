package io.github.penstock.evaluation;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expressions, the same ones for the same seed. */
final class RandomExpressions {

  /** Values of every kind under names that the expressions use. */
  static final String CONTEXTS =
      """
          {"a": {"0": "zero", "b": {"c": "x", "n": 2}, "l": [10, "20", null, [30, {"c": 1}]], "A-1": ""},
           "list": [{"c": 1, "l": [1, 2]}, {"c": "X", "b": {"c": false}}, [5, "x"], 7, null, "x", true],
           "s": "Abc", "n": 2.5, "t": true, "z": null, "empty": {"o": {}, "l": []}}""";

  private static final List<String> LITERALS = List.of("null", "true", "false", "0", "1", "-1",
      "2.5", ".5", "1e3", "0x14", "0o24", "10", "NaN", "Infinity", "-Infinity", "''", "'a'", "'A'",
      "'abc'", "'x'", "'1'", "' 2.5 '", "'0x14'", "'true'", "'Infinity'", "'{0}'", "'{0}{1}'",
      "'{{{1}}}'", "'[1, \"x\"]'", "'{\"c\": [true]}'", "'null'", "'it''s'", "'b'", "'C'");
  private static final List<String> NAMES = List.of("a", "list", "s", "n", "t", "z", "empty",
      "LIST", "A");
  private static final List<String> KEYS = List.of("b", "c", "l", "C", "A-1", "n", "o", "missing");
  private static final List<String> OPERATORS = List.of("==", "!=", "<", "<=", ">", ">=", "&&",
      "||");
  private static final List<String> TWO = List.of("contains", "startsWith", "endsWith", "join");
  private static final List<String> ONE = List.of("toJSON", "fromJSON", "join", "format");

  private static final List<String> PIECES = List.of("a", "LIST", "b", ".", ".", "[", "]", "(", ")",
      "*", "'x'", "''", "'", "!", "==", "&&", "||", "<=", "<", "=", ",", " ", " ", "1", "-", "0x",
      ".5", "1e3", "true", "null", "toJSON(", "join(", "case(", "$", "}", "\"", "-1", "NaN");

  private final Random random;

  RandomExpressions(long seed) {
    this.random = new Random(seed);
  }

  /** Tokens in any order, most of which cannot be read. */
  String pieces(int count) {
    return Stream.generate(() -> any(PIECES)).limit(count).collect(Collectors.joining());
  }

  /** What can be read. */
  String next(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? any(LITERALS) : path();
    }
    return switch (random.nextInt(10)) {
      case 0 -> "!" + operand(depth - 1);
      case 1, 2, 3 -> operand(depth - 1) + " " + any(OPERATORS) + " " + operand(depth - 1);
      case 4 -> any(ONE) + "(" + next(depth - 1) + ")";
      case 5 -> any(TWO) + "(" + next(depth - 1) + ", " + next(depth - 1) + ")";
      case 6 -> "format(" + several(depth, 2 + random.nextInt(2)) + ")";
      case 7 -> "case(" + next(depth - 1) + " == " + next(0) + ", " + several(depth, 2) + ")";
      case 8 -> "(" + next(depth - 1) + ")" + access(depth - 1);
      default -> path() + access(depth - 1);
    };
  }

  private String several(int depth, int count) {
    return Stream.generate(() -> next(depth - 1)).limit(count).collect(Collectors.joining(", "));
  }

  private String operand(int depth) {
    return random.nextBoolean() ? next(0) : "(" + next(depth) + ")";
  }

  private String path() {
    StringBuilder path = new StringBuilder(any(NAMES));
    while (random.nextInt(3) > 0) {
      path.append(access(0));
    }
    return path.toString();
  }

  private String access(int depth) {
    return switch (random.nextInt(7)) {
      case 0 -> ".*";
      case 1 -> "[*]";
      case 2 -> "[" + random.nextInt(4) + "]";
      case 3 -> "[" + next(depth) + "]";
      default -> "." + any(KEYS);
    };
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
