package io.github.penstock.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.script.Shell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepScriptTest {

  private static List<StepScript> scripts(String text) {
    ParsedFile file = ParsedFile.of("test.yml", text);
    return new Document(file, file.tree(), new Neighbours(Repository.of(file), Optional.empty()))
        .scripts();
  }

  private static String shells(StepScript script) {
    return script.shells().stream().map(Shell::toString).collect(Collectors.joining(" "));
  }

  private static String shells(String runsOn, String step) {
    return shells(scripts("""
        on: push
        jobs:
          build:
            strategy:
              matrix:
                os: [ubuntu-latest, windows-2025]
                target:
                  - {runner: macos-26}
                linux: [ubuntu-24.04, ubuntu-22.04]
                include:
                  - {extra: windows-latest}
            runs-on: %s
            steps:
              - run: make
                %s
        """.formatted(runsOn, step)).get(0));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {"ubuntu-latest => bash",
      "windows-latest => pwsh",
      "macos-26 => bash", "[self-hosted, linux, x64] => bash", "self-hosted => other",
      "{group: large, labels: windows-8} => pwsh", "${{ inputs.runner }} => other",
      "${{ matrix.os }} => bash pwsh", "${{ matrix.target.runner }} => bash",
      "${{ matrix['linux'] }} => bash", "${{ matrix.extra }} => pwsh",
      "${{ matrix.none }} => other",
      "${{ github.ref && 'ubuntu-24.04' || 'ubuntu-slim' }} => bash",
      "${{ vars.RUNNER || 'ubuntu-latest' }} => bash other",
      "${{ fromJSON('[\"self-hosted\", \"windows\"]') }} => pwsh",
      "runner-ubuntu-${{ inputs.size }} => bash",
      "${{ case(github.ref, 'windows-2022', 'win') }} => pwsh"})
  void theShellOfAScriptThatNamesNoneIsThatOfTheRunner(String runsOn, String shells) {
    assertThat(shells(runsOn, "name: make")).isEqualTo(shells);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {
      "if: runner.os == 'Windows' => pwsh",
      "if: runner.os != 'Windows' => bash", "if: startsWith(matrix.os, 'windows') => other",
      "if: always() => bash pwsh", "shell: bash => bash", "shell: Bash -l {0} => bash",
      "shell: /bin/sh -e {0} => sh", "shell: node {0} => other", "shell: python3 {0} => python",
      "shell: ${{ matrix.none }} => other"})
  void aStepNamesItsShellOrLeavesSystemsOut(String step, String shells) {
    assertThat(shells("${{ matrix.os }}", step)).isEqualTo(shells);
  }

  @Test
  void theDefaultOfTheJobGoesBeforeThatOfTheWorkflow() {
    List<StepScript> scripts = scripts("""
        on: push
        defaults: {run: {shell: pwsh}}
        jobs:
          one:
            runs-on: ubuntu-latest
            steps: [{run: make}]
          two:
            runs-on: ubuntu-latest
            defaults: {run: {shell: sh}}
            steps: [{run: make}, {run: make, shell: python}]
        """);

    assertThat(scripts).extracting(StepScriptTest::shells).containsExactly("pwsh", "sh", "python");
  }

  @Test
  void aContainerHasSh() {
    List<StepScript> scripts = scripts("""
        on: push
        jobs:
          one:
            runs-on: ubuntu-latest
            container: alpine
            steps: [{run: make}]
        """);

    assertThat(scripts).extracting(StepScriptTest::shells).containsExactly("sh");
  }
}
