package io.github.penstock.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  private static ConfigurationReader.Reading read(String text) {
    return ConfigurationReader.read(text, Configuration.PATH, Checker.ruleIds());
  }

  @Test
  void aDefinitionWritesWhatTheReaderReads() {
    Configuration written = Configuration.defaults().selfHostedLabels("gpu", "linux-*")
        .variables("REGION").noSecrets().allowedActions("actions/*").forbiddenActions("evil/*")
        .pinning("actions/*", Pinning.REF).pinning("*", Pinning.COMMIT)
        .disable("cron-too-often", "a quiet repository");

    ConfigurationReader.Reading read = read(written.toText());

    assertThat(read.findings()).isEmpty();
    assertThat(read.configuration().tree().sameData(written.tree())).isTrue();
    assertThat(written.toText()).isEqualTo("""
        self-hosted-labels: [gpu, linux-*]
        variables: [REGION]
        secrets: []
        actions:
          allowed: [actions/*]
          forbidden: [evil/*]
          pinning:
            actions/*: ref
            '*': commit
        disabled:
          cron-too-often: a quiet repository
        """);
  }

  @Test
  void withoutAFileNothingIsKnownAndAllIsAllowed() {
    Configuration none = Repository.of().configuration();

    assertThat(none.variables()).isEmpty();
    assertThat(none.secrets()).isEmpty();
    assertThat(none.allowedActions()).isEmpty();
    assertThat(none.pinningOf("a/b@v1")).isEmpty();
    assertThat(none.disabled()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "actions/checkout, actions/checkout@v4, true",
      "actions/checkout, Actions/Checkout@v4, true",
      "actions/checkout, actions/checkout/sub@v4, false",
      "actions/*, actions/cache/save@v4, true",
      "actions/*, actionsx/cache@v4, false",
      "actions/checkout@v4, actions/checkout@v4, true",
      "actions/checkout@v4, actions/checkout@v5, false",
      "*, any/thing@main, true"})
  void aPatternMeansActions(String pattern, String uses, boolean matches) {
    assertThat(new ActionPattern(pattern).matches(uses)).isEqualTo(matches);
  }

  @Test
  void thePatternThatTellsMostDecidesOnPinning() {
    Configuration policy = Configuration.defaults().pinning("*", Pinning.COMMIT)
        .pinning("actions/*", Pinning.REF).pinning("actions/cache", Pinning.ANY);

    assertThat(policy.pinningOf("other/action@v1")).contains(Pinning.COMMIT);
    assertThat(policy.pinningOf("actions/checkout@v1")).contains(Pinning.REF);
    assertThat(policy.pinningOf("actions/cache@v1")).contains(Pinning.ANY);
  }

  @Test
  void labelsHaveNoCase() {
    Configuration labels = Configuration.defaults().selfHostedLabels("GPU", "linux-*");

    assertThat(labels.isSelfHosted("gpu")).isTrue();
    assertThat(labels.isSelfHosted("Linux-16")).isTrue();
    assertThat(labels.isSelfHosted("windows-16")).isFalse();
  }

  @Test
  void aPatternThatMeansNothingIsRefusedAtOnce() {
    assertThatThrownBy(() -> Configuration.defaults().forbiddenActions("someone"))
        .hasMessage("\"someone\" names no actions; expected \"owner/name\", \"owner/*\" or \"*\","
            + " with or without \"@ref\"");
  }

  @Test
  void anUnknownRuleOfADefinitionIsReportedAtItsLine() {
    Repository repository = Repository.of(Configuration.defaults().disable("no-such", "because"));

    List<Finding> findings = Checker.check(repository);

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.message()).startsWith("there is no rule \"no-such\"");
      assertThat(finding.origin().line()).isPositive();
    });
  }

  @Test
  void aDisabledRuleFindsNothing() {
    ParsedFile file = ParsedFile.of(".github/workflows/a.yml", """
        on: push
        permissions: {}
        jobs:
          build:
            needs: biuld
            runs-on: ubuntu-latest
            steps:
              - run: make
        """);

    List<Finding> findings = Checker.check(Repository.of(file,
        Configuration.defaults().disable("needs-unknown-job", "for the test")));

    assertThat(findings).isEmpty();
  }

  @Test
  void anEmptyFileIsNoMistakeAndATextIsOne() {
    assertThat(read("# nothing yet\n").findings()).isEmpty();
    assertThat(read("just a text\n").findings()).singleElement().asString()
        .isEqualTo(".github/penstock.yml:1:1: error: the configuration is no mapping;"
            + " expected keys with values [invalid-configuration]");
  }

  @Test
  void valuesOfTheWrongKindAreNamed() {
    assertThat(read("variables: {a: b}\nactions: [x]\nsecrets: [[a]]\n").findings())
        .extracting(Finding::message).containsExactly(
            "\"variables\" has a mapping; expected a list of texts",
            "\"actions\" has a list; expected keys with values",
            "\"secrets\" has a list; expected a text");
  }
}
