package io.github.penstock.schema;

import static io.github.penstock.workflow.Penstock.action;
import static io.github.penstock.workflow.Penstock.job;
import static io.github.penstock.workflow.Penstock.run;
import static io.github.penstock.workflow.Penstock.uses;
import static io.github.penstock.workflow.Runner.UBUNTU_24_04;
import static io.github.penstock.workflow.Triggers.push;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.workflow.Job;
import io.github.penstock.workflow.Workflow;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaGateTest {

  private final SchemaGate gate = new SchemaGate();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      foo: 1                           | unknown key "foo" in jobs.build; expected one of "
      timeout-minutes: abc             | jobs.build.timeout-minutes is "abc"; expected a number or an expression ${{ ... }}
      timeout-minutes: -1              | jobs.build.timeout-minutes is "-1"; expected more than 0
      continue-on-error: [1]           | jobs.build.continue-on-error is a list; expected true or false or text
      permissions: {contents: reed}    | jobs.build.permissions.contents is "reed"; expected one of "none", "read", "write"
      strategy: {matrix: 5}            | jobs.build.strategy.matrix is "5"; expected a mapping or text
      steps: []                        | jobs.build.steps is empty; expected at least 1
      steps: [{run: a, sheel: b}]      | unknown key "sheel" in jobs.build.steps[0]; did you mean "shell"
      steps: [{name: a}]               | missing key "run" or "uses" in jobs.build.steps[0]
      steps: [{run: a, with: {b: c}}]  | key "with" of jobs.build.steps[0] cannot stand beside "run"
      steps: [{parallel: [{run: a, background: true}]}] | key "background" of jobs.build.steps[0].parallel[0] cannot be there
      steps: [{uses: checkout}]        | jobs.build.steps[0].uses is "checkout"; expected "owner/name@ref", "./path"
      """)
  void aMistakeIsOneFindingInOurWords(String lines, String message) {
    Document document =
        new Document("on: push\njobs:\n  build:\n    runs-on: x\n    " + (lines.startsWith("steps")
            ? lines
            : "steps: [{run: a}]\n    " + lines) + "\n");

    List<Finding> findings = gate.check(document, Pins.CATALOG);

    assertThat(findings).singleElement().extracting(Finding::message).asString()
        .startsWith(message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {push: {tags: [a], tags-ignore: [b]}} | key "tags-ignore" of on.push cannot stand beside "tags"
      pusch                                 | on is "pusch"; did you mean "push"
      {pull_request: {types: [open]}}       | on.pull_request.types[0] is "open"; did you mean "opened"
      """)
  void aMistakeInAnEventIsOneFindingInOurWords(String on, String message) {
    Document document =
        new Document("on: " + on + "\njobs: {build: {runs-on: x, steps: [{run: a}]}}\n");

    List<Finding> findings = gate.check(document, Pins.CATALOG);

    assertThat(findings).singleElement().extracting(Finding::message).asString()
        .startsWith(message);
  }

  @Test
  void aMissingKeyIsNamedAtTheLineOfItsElement() {
    Document document = new Document("on: push\njobs:\n  build:\n    steps: [{run: a}]\n");

    List<Finding> findings = gate.check(document, Pins.CATALOG);

    assertThat(findings).singleElement()
        .hasToString("test.yml:4:5: error: missing key \"runs-on\" in"
            + " jobs.build [missing-key]");
  }

  @Test
  void anInvalidNameIsReportedAtTheKey() {
    Document document =
        new Document("on: push\njobs:\n  1build:\n    runs-on: x\n    steps: [{run: a}]\n");

    List<Finding> findings = gate.check(document, Pins.CATALOG);

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("invalid-name");
      assertThat(finding.path()).isEqualTo("jobs.1build");
      assertThat(finding.message()).startsWith("invalid name \"1build\" in jobs; expected letters");
    });
  }

  @Test
  void whatTheLibraryMakesIsValid() {
    assertThat(gate.check(workflow(build()), Pins.CATALOG)).isEmpty();
  }

  @Test
  void anActionWhoseVersionNobodyKnowsIsNamed() {
    Job job = job("build").runsOn(UBUNTU_24_04).steps(uses(action("nobody/knows")));

    List<Finding> findings = gate.check(workflow(job), Pins.CATALOG);

    assertThat(findings).singleElement().extracting(Finding::message).asString()
        .startsWith("jobs.build.steps[0].uses is \"nobody/knows\"; expected \"owner/name@ref\"");
  }

  @Test
  void aRawKeyThatIsUnknownIsAdvice() {
    List<Finding> findings = gate.check(workflow(build().raw("new-key", 1)), Pins.CATALOG);

    assertThat(findings).singleElement().asString().contains(": advice: unknown key \"new-key\" in"
        + " jobs.build").endsWith("[raw-unknown-key]");
  }

  @Test
  void whatIsBelowARawKeyIsAdviceToo() {
    Job job = build().raw("environment", Mapping.of("colour", Scalar.text("red")));

    List<Finding> findings = gate.check(workflow(job), Pins.CATALOG);

    assertThat(findings).isNotEmpty().noneMatch(Finding::isError);
  }

  @Test
  void aRawKeyThatHasAMethodIsAdvice() {
    List<Finding> findings = gate.check(workflow(build().raw("timeout-minutes", 5)), Pins.CATALOG);

    assertThat(findings).singleElement().asString()
        .contains("raw key \"timeout-minutes\" has a method of its own; write timeoutMinutes(...)");
  }

  @Test
  void aRawKeyOfAnUnknownValueIsToldOnce() {
    List<Finding> findings =
        gate.check(workflow(build().raw("timeout-minutes", "8m")), Pins.CATALOG);

    assertThat(findings).singleElement().extracting(Finding::rule).isEqualTo("raw-unknown-value");
  }

  private static Job build() {
    return job("build").runsOn(UBUNTU_24_04)
        .steps(uses(action("actions/checkout")), run("make"));
  }

  private static Workflow workflow(Job job) {
    return Workflow.of("ci").on(push()).jobs(job);
  }

  /** A document as somebody typed it. */
  private record Document(Mapping tree) implements YamlFile {

    Document(String text) {
      this((Mapping) YamlReader.read(text, "test.yml"));
    }

    @Override
    public String path() {
      return "test.yml";
    }

    @Override
    public Origin origin() {
      return tree.origin();
    }

    @Override
    public Kind kind() {
      return Kind.WORKFLOW;
    }

    @Override
    public Mapping laidOut() {
      return tree;
    }
  }
}
