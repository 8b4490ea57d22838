package io.github.penstock.check;

import static io.github.penstock.workflow.Penstock.action;
import static io.github.penstock.workflow.Penstock.job;
import static io.github.penstock.workflow.Penstock.run;
import static io.github.penstock.workflow.Penstock.uses;
import static io.github.penstock.workflow.Runner.UBUNTU_24_04;
import static io.github.penstock.workflow.Triggers.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pin;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.workflow.Job;
import io.github.penstock.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerTest {

  private static final Job BUILD = job("build").runsOn(UBUNTU_24_04).steps(run("make"));

  private static List<String> rules(String text) {
    return found(ParsedFile.of("test.yml", text)).stream().map(Finding::rule).toList();
  }

  private static List<Finding> found(YamlFile file) {
    return found(Checker.of(Pins.CATALOG), file);
  }

  /** What keeps a file from working; how somebody could misuse it is not the matter of a test here. */
  private static List<Finding> found(Checker checker, YamlFile file) {
    return checker.findings(Repository.of(file)).stream()
        .filter(finding -> finding.severity() != Severity.SECURITY).toList();
  }

  private static String steps(String steps) {
    return """
        on: push
        jobs:
          build:
            runs-on: ubuntu-latest
            steps:
        """ + steps.indent(6);
  }

  @Test
  void aFindingOfADefinitionNamesTheLineOfItsCall() {
    Workflow workflow = Workflow.of("ci").on(push()).jobs(BUILD,
        job("deploy").runsOn(UBUNTU_24_04)
            .steps(run("make"), run("deploy ${{ needs.build.result }}")));

    List<Finding> findings = found(workflow);

    assertThat(findings).extracting(Finding::rule).containsExactly("job-not-needed");
    Origin origin = findings.get(0).origin();
    assertThat(origin.file()).isEqualTo("CheckerTest.java");
    assertThat(origin.line()).isEqualTo(lineOf("run(\"deploy ${{ needs.build"));
  }

  private static int lineOf(String code) {
    try (Stream<String> lines = Files.lines(Path.of(
        "src/test/java/io/github/penstock/check/CheckerTest.java"))) {
      return (int) lines.takeWhile(line -> !line.contains(code)).count() + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anIgnoreOfADefinitionHidesTheFindingsOfItsElement() {
    Job deploy = job("deploy").runsOn(UBUNTU_24_04).steps(run("deploy ${{ needs.build.result }}"))
        .ignore("job-not-needed", "a template fills it in");
    Workflow workflow = Workflow.of("ci").on(push()).jobs(BUILD, deploy);

    assertThat(found(workflow)).isEmpty();
  }

  @Test
  void anActionOfWhichNobodyKnowsAVersionIsReported() {
    Workflow workflow = Workflow.of("ci").on(push()).jobs(
        job("build").runsOn(UBUNTU_24_04).steps(uses(action("example/unheard-of"))));

    List<Finding> unknown = found(workflow);
    List<Finding> known = found(
        Checker.of(Pins.CATALOG.with("example/unheard-of", new Pin("v1", "v1"))), workflow);

    assertThat(unknown).extracting(Finding::rule).containsExactly("unpinned-action");
    assertThat(known).isEmpty();
  }

  @Test
  void anUnknownNeedIsTheOnlyFindingOfWhatIsReadFromIt() {
    List<String> rules = rules("""
        on: push
        jobs:
          build:
            runs-on: ubuntu-latest
            steps: [{run: make}]
          deploy:
            needs: biuld
            runs-on: ubuntu-latest
            steps:
              - run: echo ${{ needs.build.outputs.image }} ${{ needs.biuld.outputs.image }}
        """);

    assertThat(rules).containsExactly("needs-unknown-job");
  }

  @Test
  void aJobThatIsNotNeededHasNoUnknownOutputs() {
    List<String> rules = rules("""
        on: push
        jobs:
          build:
            runs-on: ubuntu-latest
            steps: [{run: make}]
          deploy:
            runs-on: ubuntu-latest
            steps:
              - run: echo ${{ needs.build.outputs.image }}
        """);

    assertThat(rules).containsExactly("job-not-needed");
  }

  @Test
  void anExpressionThatCannotBeReadHasNoOtherFindings() {
    List<String> rules = rules(steps("- run: echo ${{ foo.bar( }} ${{ github.nothing }}"));

    assertThat(rules).containsExactly("invalid-expression", "unknown-context-property");
  }

  @Test
  void aContextThatIsNotAvailableHasNoUnknownProperties() {
    List<String> rules = rules("""
        on: push
        jobs:
          build:
            if: steps.nothing.nothing && runner.nothing
            runs-on: ubuntu-latest
            steps: [{run: make}]
        """);

    assertThat(rules).containsExactly("context-not-available", "context-not-available");
  }

  @Test
  void aStepOfAParallelBlockIsAStepOfTheJob() {
    List<String> rules = rules(steps("""
        - parallel:
            - id: one
              run: echo ${{ steps.two.outcome }}
            - id: two
              run: echo ${{ secrets.TOKEN }}
        - run: echo ${{ steps.one.outcome }} ${{ steps.two.outcome }}
        """));

    assertThat(rules).containsExactly("unknown-step");
  }

  @Test
  void aComputedMatrixHasAnyProperty() {
    List<String> rules = rules("""
        on: push
        jobs:
          build:
            strategy:
              matrix:
                include: ${{ fromJSON(vars.ROWS) }}
            runs-on: ${{ matrix.runner }}
            steps: [{run: make}]
          test:
            strategy:
              matrix: ${{ fromJSON(vars.MATRIX) }}
            runs-on: ${{ matrix.runner }}
            steps: [{run: make}]
        """);

    assertThat(rules).isEmpty();
  }

  @Test
  void aTextWithExpressionsIsAsLongAsItsFormatCall() {
    String script = "x".repeat(20_990);

    List<String> plain = rules(steps("- run: " + script + "x".repeat(500)));
    List<String> packed = rules(steps("- run: " + script + " ${{ github.sha }}"));

    assertThat(plain).isEmpty();
    assertThat(packed).containsExactly("invalid-expression");
  }

  @Test
  void anIgnoreBehindAValueHidesItsFindings() {
    List<String> rules = rules(steps("""
        - run: echo ${{ github.nothing }}  # penstock: ignore[unknown-context-property] a test
        """));

    assertThat(rules).isEmpty();
  }

  @Test
  void anIgnoreAboveAnElementHidesFindingsBelowIt() {
    List<String> rules = rules("""
        on: push
        jobs:
          # penstock: ignore[unknown-context-property, unknown-step] a test
          build:
            runs-on: ubuntu-latest
            steps:
              - run: echo ${{ github.nothing }} ${{ steps.nothing.outcome }}
          builder:
            runs-on: ubuntu-latest
            steps:
              - run: echo ${{ github.nothing }}
        """);

    assertThat(rules).containsExactly("unknown-context-property");
  }

  @Test
  void findingsStandInTheOrderOfTheDocument() {
    List<Finding> findings = found(ParsedFile.of("test.yml", steps("""
        - if: foo == bar
          run: echo ${{ github.nothing }} ${{ nothing() }} ${{ steps.a.outcome }}
        - run: echo ${{ always() }}
        """)));

    assertThat(findings).extracting(finding -> finding.origin().toString())
        .containsExactly("test.yml:6:13", "test.yml:6:20", "test.yml:7:30", "test.yml:7:45",
            "test.yml:7:68", "test.yml:8:23");
  }

  @Test
  void aVersionCommentTellsWhichInputsAnActionTakes() {
    String commit = "a".repeat(40);

    List<String> old = rules(steps("""
        - uses: actions/setup-java@%s # v1.4.3
          with: {java-version: 17, distribution: temurin}
        """.formatted(commit)));
    List<String> unknown = rules(steps("""
        - uses: actions/setup-java@%s
          with: {java-version: 17, distribution: temurin, anything: 1}
        """.formatted(commit)));

    assertThat(old).containsExactly("outdated-runtime", "action-other-major");
    assertThat(unknown).isEmpty();
  }

  @Test
  void anInputThatCameLaterIsReportedOnce() {
    List<Finding> findings = found(ParsedFile.of("test.yml", steps("""
        - uses: actions/checkout@v2
          with: {filter: "blob:none", nothing: 1}
        """)));

    assertThat(findings).extracting(Finding::rule, Finding::severity).containsExactly(
        tuple("outdated-runtime", Severity.WARNING),
        tuple("action-other-major", Severity.WARNING),
        tuple("unknown-action-input", Severity.WARNING));
  }

  @Test
  void anInputOfAVersionThatIsNotKnownYetIsNoError() {
    List<Finding> findings = found(ParsedFile.of("test.yml", steps("""
        - uses: actions/checkout@v9
          with: {nope: 1}
        - uses: actions/checkout@%s # v9.0.1
        """.formatted("a".repeat(40)))));

    assertThat(findings).extracting(Finding::rule, Finding::severity).containsExactly(
        tuple("action-other-major", Severity.WARNING),
        tuple("unknown-action-input", Severity.WARNING));
  }

  @Test
  void aMisspeltIgnoreOfAnyRuleHasAHint() {
    List<String> hints = Checker.ruleIds().stream()
        .map(rule -> ParsedFile.of("test.yml", steps("""
            # penstock: ignore[%sx] a reason
            - run: make
            """.formatted(rule)))).flatMap(file -> found(file).stream())
        .map(Finding::message).toList();

    assertThat(hints).zipSatisfy(Checker.ruleIds(), (hint, rule) -> assertThat(hint)
        .endsWith("hides nothing; did you mean \"" + rule + "\""));
  }

  @Test
  void anIgnoreOfARuleOfAnotherCheckIsNoMistake() {
    assertThat(rules(steps("""
        # penstock: ignore[raw-unknown-key] it is newer than the schemas
        - run: make
        """))).isEmpty();
  }
}
