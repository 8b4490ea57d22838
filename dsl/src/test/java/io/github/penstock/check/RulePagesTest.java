package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.golden.GoldenFile;
import io.github.penstock.repository.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
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

  @ParameterizedTest
  @MethodSource("rules")
  void whatThePageMendsIsMendedAsItShows(String rule) throws IOException {
    RulePage page = page(rule);

    List<String> mended = changed(page.reported(), rule, text -> text);

    List<String> shown = page.mended().stream().flatMap(section -> section.parsed().stream())
        .map(ParsedFile::text).toList();
    assertThat(mended).isEqualTo(shown);
  }

  @Test
  void everyFixSaysWhatToWriteInJava() throws IOException {
    StringBuilder fixes = new StringBuilder();
    for (String rule : rules().sorted().toList()) {
      for (Finding finding : page(rule).reported().findings(rule)) {
        finding.fix().ifPresent(fix -> {
          assertThat(fix.java()).as("%s", finding).isNotBlank();
          fixes.append(rule).append(": ").append(fix.title()).append('\n')
              .append(fix.java().indent(4));
        });
      }
    }

    GoldenFile.assertSame("fixes.txt", fixes.toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void mendingTwiceIsMendingOnce(String rule) throws IOException {
    RulePage page = page(rule);

    RulePage.Section once = page.mended().orElse(page.notReported());

    assertThat(changed(once, rule, text -> text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void lineEndsAndMarksStayWhereLinesAreMended(String rule) throws IOException {
    RulePage page = page(rule);

    List<String> mended =
        changed(page.reported(), rule, text -> "\uFEFF" + text.replace("\n", "\r\n"));

    List<String> shown = page.mended().stream().flatMap(section -> section.parsed().stream())
        .map(file -> "\uFEFF" + file.text().replace("\n", "\r\n")).toList();
    assertThat(mended).isEqualTo(shown);
  }

  private static List<String> changed(RulePage.Section section, String rule,
      UnaryOperator<String> writing) {
    return section.parsed().stream()
        .filter(file -> section.found(rule).length() > 0 && !file.isUnreadable())
        .map(file -> new String[]{writing.apply(file.text()),
            section.mended(file, rule, writing)})
        .filter(texts -> !texts[0].equals(texts[1])).map(texts -> texts[1]).toList();
  }
}
