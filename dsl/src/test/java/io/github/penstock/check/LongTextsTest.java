package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongTextsTest {

  /** Of format('{0}', github.sha) all but the text before {0}. */
  private static final int AROUND = "format('{0}', github.sha)".length();

  @Test
  void aTextWithExpressionsCountsAsOneExpression() {
    assertThat(found("x".repeat(21_000 - AROUND) + "${{ github.sha }}")).isEmpty();
    assertThat(found("x".repeat(21_001 - AROUND) + "${{ github.sha }}")).containsExactly(
        "text with expressions has 21001 characters for GitHub, which makes one expression of it;"
            + " expected at most 21000, or the values in \"env\"");
    assertThat(found("x".repeat(30_000))).isEmpty();
  }

  @Test
  void quotesAndBracesCountTwice() {
    String text = "'{}".repeat((21_000 - AROUND) / 6);

    assertThat(found(text + "${{ github.sha }}")).isEmpty();
    assertThat(found("'{}" + text + "${{ github.sha }}")).hasSize(1);
  }

  @Test
  void aTextHasAtMost254Expressions() {
    assertThat(found("${{ github.sha }}".repeat(254))).isEmpty();
    assertThat(found("${{ github.sha }}".repeat(255))).containsExactly("text has 255 expressions;"
        + " expected at most 254, or a value in \"env\" for several of them");
  }

  private static List<String> found(String script) {
    ParsedFile file = ParsedFile.of("test.yml", """
        on: push
        jobs:
          build:
            runs-on: ubuntu-latest
            steps:
              - run: "%s"
        """.formatted(script));
    return Checker.of(Pins.CATALOG).findings(Repository.of(file)).stream()
        .filter(finding -> finding.rule().equals("invalid-expression")).map(Finding::message)
        .toList();
  }
}
