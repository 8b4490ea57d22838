package io.github.penstock.schema;

import static io.github.penstock.workflow.Penstock.action;
import static io.github.penstock.workflow.Penstock.job;
import static io.github.penstock.workflow.Penstock.run;
import static io.github.penstock.workflow.Penstock.uses;
import static io.github.penstock.workflow.Runner.UBUNTU_24_04;
import static io.github.penstock.workflow.Triggers.push;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.workflow.Job;
import io.github.penstock.workflow.Workflow;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaGateTest {

  private final SchemaGate gate = new SchemaGate();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      foo: 1                           | jobs.build.foo
      timeout-minutes: abc             | jobs.build.timeout-minutes
      permissions: {contents: reed}    | jobs.build.permissions.contents
      steps: [{name: a}]               | jobs.build.steps[0]
      steps: [{run: a, with: {b: c}}]  | jobs.build.steps[0].with
      """)
  void whatTheSchemaMindsIsAnErrorAtItsPlace(String lines, String path) {
    ParsedFile file = file(lines);

    List<Finding> findings = gate.check(file, Pins.CATALOG, List.of());

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.isError()).isTrue();
      assertThat(finding.path()).isEqualTo(path);
    });
  }

  @Test
  void whatTheCheckerHasSaidIsNotSaidAgain() {
    ParsedFile file = file("foo: 1");
    Finding told = Finding.of("unknown-key", Severity.WARNING, "wrong", "test.yml",
        "jobs.build.foo", Origin.UNKNOWN);

    assertThat(gate.check(file, Pins.CATALOG, List.of(told))).isEmpty();
  }

  @Test
  void whatTheLibraryMakesIsValid() {
    assertThat(gate.check(workflow(build()), Pins.CATALOG, List.of())).isEmpty();
  }

  @Test
  void whatIsRawIsNeverMinded() {
    Job job = build().raw("new-key", 1).raw("timeout-minutes", "8m")
        .raw("environment", Mapping.of("colour", Scalar.text("red")));

    assertThat(gate.check(workflow(job), Pins.CATALOG, List.of())).isEmpty();
  }

  private static ParsedFile file(String lines) {
    String steps = lines.startsWith("steps") ? "" : "    steps: [{run: a}]\n";
    return ParsedFile.of("test.yml",
        "on: push\njobs:\n  build:\n    runs-on: x\n" + steps + "    " + lines + "\n");
  }

  private static Job build() {
    return job("build").runsOn(UBUNTU_24_04)
        .steps(uses(action("actions/checkout")), run("make"));
  }

  private static Workflow workflow(Job job) {
    return Workflow.of("ci").on(push()).jobs(job);
  }
}
