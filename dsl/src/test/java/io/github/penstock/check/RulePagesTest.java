package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the page of every rule that a checker alone knows. */
class RulePagesTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  static Stream<String> rules() {
    return Checker.ownRuleIds().stream();
  }

  private static RulePage page(String rule) throws IOException {
    return RulePage.parse(Files.readString(PAGES.resolve(rule + ".md")));
  }

  @Test
  void everyPageIsThatOfARule() throws IOException {
    List<String> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages = files.map(file -> file.getFileName().toString().replace(".md", "")).toList();
    }

    assertThat(pages).containsExactlyInAnyOrderElementsOf(Checker.ruleIds());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageIsHeadedByTheRule(String rule) throws IOException {
    RulePage page = page(rule);

    assertThat(page.heading()).isEqualTo(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatThePageShowsIsReportedInItsWords(String rule) throws IOException {
    RulePage page = page(rule);

    String found = page.reported().found(rule);

    assertThat(found).isEqualTo(page.reported().messages()).contains("[" + rule + "]");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatThePageClearsIsNotReported(String rule) throws IOException {
    RulePage page = page(rule);

    String found = page.notReported().found(rule);

    assertThat(found).isEmpty();
  }
}
