package io.github.penstock.linter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintersTest {

  private static final ParsedFile FILE = ParsedFile.of("test.yml", """
      on: push
      jobs:
        build:
          runs-on: ubuntu-latest
          steps:
            - run: |
                make
                echo é ${{ github.sha }} $file
            - run: echo "
      """);

  @TempDir
  private Path folder;

  /** A program that says the same of every file. */
  private String program(String output, int status) throws IOException {
    Path program = folder.resolve("program");
    Files.writeString(program, "#!/bin/sh\nfor file; do last=$file; done\ncat <<END\n"
        + output.replace("FILE", "$last") + "END\nexit " + status + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program.toString();
  }

  private static List<Finding> findings(String program) {
    Repository repository = Repository.of(FILE);
    Linters linters = Linters.start(repository, linter -> linter instanceof Shellcheck
        ? Optional.of(program)
        : Optional.empty());
    return Checker.of(Pins.CATALOG).and(linters).findings(repository).stream()
        .filter(finding -> finding.rule().equals("shellcheck")).toList();
  }

  @Test
  void aRemarkIsAFindingAtItsPlaceInTheFile() throws IOException {
    String program = program("""
        {"comments":[{"file":"FILE","line":3,"endLine":3,"column":26,"endColumn":31,"level":"info",
        "code":2086,"message":"Double quote it."}]}
        """, 1);

    List<Finding> findings = findings(program);

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding).hasToString(
          "test.yml:8:36: advice: double quote it (SC2086) [shellcheck]");
      assertThat(finding.span().endColumn()).isEqualTo(41);
      assertThat(finding.path()).isEqualTo("jobs.build.steps[0].run");
    });
  }

  @Test
  void whatIsConstantForWantOfAnExpressionIsNotSaid() throws IOException {
    String program = program("""
        {"comments":[{"file":"FILE","line":3,"endLine":3,"column":1,"endColumn":5,"level":"warning",
        "code":2050,"message":"This expression is constant."}]}
        """, 1);

    assertThat(findings(program)).isEmpty();
  }

  @Test
  void oneThatCannotReadAScriptSaysItOnce() throws IOException {
    String program = program("""
        {"comments":[
        {"file":"FILE","line":2,"endLine":2,"column":1,"endColumn":1,"level":"error","code":1073,
        "message":"Couldn't parse this."},
        {"file":"FILE","line":3,"endLine":3,"column":1,"endColumn":1,"level":"error","code":1050,
        "message":"Expected 'then'."},
        {"file":"FILE","line":3,"endLine":3,"column":1,"endColumn":1,"level":"error","code":1072,
        "message":"Unexpected end."}]}
        """, 1);

    assertThat(findings(program)).extracting(Finding::message)
        .containsExactly("expected 'then' (SC1050)");
  }

  @Test
  void aProgramThatFailsIsAsIfItWereNotThere() throws IOException {
    assertThat(findings(program("broken\n", 3))).isEmpty();
    assertThat(findings(folder.resolve("nothing").toString())).isEmpty();
  }
}
