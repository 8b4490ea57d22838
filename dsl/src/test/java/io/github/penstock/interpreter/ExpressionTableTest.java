package io.github.penstock.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of expressions says what docker buildx answers; so does the interpreter. */
final class ExpressionTableTest {

  private final ExpressionTable table = new ExpressionTable(text());

  private static String text() {
    try (InputStream in =
        ExpressionTableTest.class.getResourceAsStream("/interpreter/expressions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyExpressionHasTheAnswerOfBuildx() {
    List<String> differences = new ArrayList<>();
    for (ExpressionTable.Row row : table.rows()) {
      String given = row.isComment() ? "" : table.evaluated(row.expression()).get(0);
      if (!row.isComment() && !given.equals(row.expected())) {
        differences.add(row + "\n  Penstock " + given);
      }
    }

    assertThat(differences).isEmpty();
    assertThat(table.rows()).hasSizeGreaterThan(800);
  }

  @Test
  void randomExpressionsHaveAValueOrMistakes() {
    int values = 0;
    for (int seed = 0; seed < 2000; seed++) {
      List<String> answer = table.evaluated(new RandomHcl(seed).next(1 + seed % 5));
      values += answer.get(0).startsWith("= ") ? 1 : 0;
    }

    assertThat(values).isBetween(500, 1900);
  }
}
