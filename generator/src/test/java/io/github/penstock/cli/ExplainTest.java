package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.check.Checker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExplainTest {

  @Test
  void aRulesPageIsPrintedAsItIsWritten() throws IOException {
    Run run = Run.all("explain", "needs-unknown-job");

    assertThat(run).isEqualTo(new Run(0,
        Files.readString(Path.of("..", "docs", "rules", "needs-unknown-job.md")), ""));
  }

  @Test
  void theBracketsOfAFindingDoNoHarm() {
    assertThat(Run.all("explain", "[needs-unknown-job]").out()).startsWith("# needs-unknown-job\n");
  }

  @Test
  void aTerminalShowsNoMarks() {
    Run run = Run.all("explain", "ignore-without-reason", "--color", "always");

    assertThat(run.out()).startsWith("\u001b[1mignore-without-reason\u001b[0m\n")
        .contains("    \u001b[36mon: push\u001b[0m\n").doesNotContain("`").doesNotContain("##");
  }

  @Test
  void withoutARuleAllAreListedBySeverity() {
    Run run = Run.all("explain");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
        .containsExactly("error", "", "warning", "", "security", "", "advice");
    assertThat(run.out().lines().filter(line -> line.startsWith("  ")))
        .hasSameSizeAs(Checker.ruleIds())
        .allMatch(line -> line.matches("  [a-z0-9-]+: \\S.*"));
  }

  @Test
  void aVeryLongNameIsAnsweredInFewWords() {
    String name = "needs-unknown-job".repeat(600);

    Run rule = Run.all("explain", name);
    Run command = Run.all(name);

    assertThat(rule.status()).isEqualTo(2);
    assertThat(rule.err()).startsWith("penstock: there is no rule \"needs-unknown-job")
        .hasSizeLessThan(800);
    assertThat(command.status()).isEqualTo(2);
    assertThat(command.err()).startsWith("penstock: there is no command \"needs-unknown-job")
        .hasSizeLessThan(800);
  }

  @Test
  void anUnknownRuleIsWrongUse() {
    Run run = Run.all("explain", "needs-unknwon-job");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("penstock: there is no rule \"needs-unknwon-job\";"
        + " did you mean \"needs-unknown-job\"; list them with: penstock explain\n");
  }
}
