package io.github.penstock.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {

  private static final int TREES = 6_000;

  @Test
  void readingAPrintedTreeGivesTheTree() {
    for (int seed = 0; seed < TREES; seed++) {
      Syntax tree = new RandomTrees(seed).tree(seed % 6);

      String printed = Printer.print(tree);

      assertThat(Shape.of(printed)).as("seed %d: %s", seed, printed).isEqualTo(Shape.of(tree));
    }
  }

  @Test
  void printingIsStable() {
    for (int seed = 0; seed < TREES; seed++) {
      String printed = Printer.print(new RandomTrees(seed).tree(seed % 6));

      assertThat(Printer.print(ExpressionParser.parse(printed))).isEqualTo(printed);
    }
  }

  @Test
  void noPairOfParenthesesCanBeLeftOut() {
    int tried = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Syntax tree = new RandomTrees(seed).tree(seed % 5);
      String printed = Printer.print(tree);
      for (int open = printed.indexOf('('); open >= 0; open = printed.indexOf('(', open + 1)) {
        if (isGroup(printed, open) && closeOf(printed, open) > 0) {
          tried++;
          assertThat(isTheSame(without(printed, open, closeOf(printed, open)), tree))
              .as("seed %d: %s at %d", seed, printed, open).isFalse();
        }
      }
    }
    assertThat(tried).isGreaterThan(500);
  }

  private static boolean isGroup(String printed, int open) {
    return printed.indexOf('\'') < 0
        && (open == 0 || !Characters.isIdentifier(printed.substring(open - 1, open))
            && printed.charAt(open - 1) != '-' && !Characters.isDigit(printed.charAt(open - 1)));
  }

  private static int closeOf(String printed, int open) {
    int depth = 0;
    for (int i = open; i < printed.length(); i++) {
      depth += printed.charAt(i) == '(' ? 1 : printed.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String without(String text, int first, int second) {
    return text.substring(0, first) + text.substring(first + 1, second)
        + text.substring(second + 1);
  }

  private static boolean isTheSame(String code, Syntax tree) {
    try {
      return Shape.of(code).equals(Shape.of(tree));
    } catch (ExpressionException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
      "((github.ref))                        ~ github.ref",
      "github['ref']                         ~ github['ref']",
      "github [ * ] . name                   ~ github.*.name",
      "a&&b||c                               ~ a && b || c",
      "a&&(b&&c)                             ~ a && b && c",
      "a&&(b||c)                             ~ a && (b || c)",
      "!(a==b)                               ~ !(a == b)",
      "(!a)==b                               ~ !a == b",
      "a==(b==c)                             ~ a == (b == c)",
      "(a==b)==c                             ~ a == b == c",
      "(a<b)==c                              ~ a < b == c",
      "a<(b==c)                              ~ a < (b == c)",
      "('x').y                               ~ ('x').y",
      "contains ( a,'b' )                    ~ contains(a, 'b')",
      "fromJSON('{}').x[0]                   ~ fromJSON('{}').x[0]",
      "(a||b).c                              ~ (a || b).c"})
  void printsWithParenthesesOnlyWhereTheyMatter(String code, String printed) {
    Vocabulary names = Vocabulary.github().withContexts(List.of("a", "b", "c", "github"));

    assertThat(Printer.print(ExpressionParser.parse(code, names))).isEqualTo(printed);
  }
}
