package io.github.penstock.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {

  @ParameterizedTest
  @CsvSource({
      "'a: 1\nb: 2\n', 'a: 1\nb: 3\n', 2, 4, 2, 5, '3'",
      "'a: 1\n', 'a: 1\nb: 2\n', 2, 1, 2, 1, 'b: 2\n'",
      "'a: 1', 'a: 1\nb: 2', 1, 5, 1, 5, '\nb: 2'",
      "'a: 1\nb: 2\n', 'b: 2\n', 1, 1, 2, 1, ''",
      "'x\uD83D\uDE00y', 'x\uD83D\uDE01y', 1, 2, 1, 4, '\uD83D\uDE01'",
      "'x\uD83D\uDE00y', 'x\uD83E\uDE00y', 1, 2, 1, 4, '\uD83E\uDE00'",
      "'aa', 'aaa', 1, 3, 1, 3, 'a'"})
  void theLeastThatChangesIsTold(String before, String after, int line, int column, int endLine,
      int endColumn, String text) {
    assertThat(Replacement.between(before, after))
        .isEqualTo(new Replacement(line, column, endLine, endColumn, text));
  }
}
