package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody generated, one by one and all of a repository. */
class CheckFilesTest {

  private static final String WRONG = """
      on: push
      permissions: {}
      jobs:
        build:
          needs: biuld
          runs-on: ubuntu-latest
          timeout-minutes: 5
          steps:
            - run: make
      """;

  @TempDir
  private Path root;

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Run check(String... arguments) {
    return Run.all("check", arguments);
  }

  private static Run errors(Path... files) {
    List<String> arguments = new ArrayList<>(List.of("--severity", "error"));
    for (Path file : files) {
      arguments.add(file.toString());
    }
    return check(arguments.toArray(String[]::new));
  }

  @Test
  void aNameThatNoFileCanHaveIsNamed() {
    Run run = check("a\0b.yml");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("penstock: this system cannot have a file")
        .doesNotContain("\tat ");
  }

  @Test
  void aFileIsCheckedWhereverItLies() throws IOException {
    Path file = write("anything.yml", WRONG);

    Run run = errors(file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(file + ":5:12: error: job \"build\" needs \"biuld\","
        + " which is not a job of this workflow [needs-unknown-job]\n"
        + "5 |     needs: biuld\n  |            ^~~~~\n1 error in 1 file\n");
  }

  @Test
  void aWellFileIsWell() throws IOException {
    Run run = errors(write("ci.yml", WRONG.replace("    needs: biuld\n", "")));

    assertThat(run).isEqualTo(new Run(0, "no findings in 1 file\n", ""));
  }

  @Test
  void theNeighboursOfAFileAreThoseOfItsRepository() throws IOException {
    write(".github/actions/setup/action.yml", """
        name: Set up
        description: Sets up.
        inputs: {version: {description: Which.}}
        runs: {using: composite, steps: [{run: make, shell: bash}]}
        """);
    Path file = write(".github/workflows/ci.yml",
        WRONG.replace("    needs: biuld\n", "").replace("- run: make",
            "- {uses: ./.github/actions/setup, with: {versoin: 1}}"));

    Run run = check("--severity", "warning", file.toString());

    assertThat(run.out()).contains("versoin").contains("version").endsWith("1 warning in 1 file\n");
  }

  @Test
  void aRepositoryIsItsWorkflowsActionsAndConfigurations() throws IOException {
    write(".github/workflows/ci.yml", WRONG);
    write(".github/penstock.yml", "self-hosted: [gpu]\n");
    write("actions/build/action.yml", "runs: {}\n");
    write("build/action.yml", "runs: {}\n");
    write("docs/other.yml", "on: push\n");
    write("node_modules/x/action.yml", "runs: {}\n");
    write("example/.github/workflows/ci.yml", WRONG);

    Run run = check("--format", "junit", "--severity", "error", root.toString());

    assertThat(run.out()).contains("name=\".github/workflows/ci.yml\"")
        .contains("name=\".github/penstock.yml\"").contains("name=\"actions/build/action.yml\"")
        .contains("name=\"build/action.yml\"").contains("tests=\"4\"");
  }

  @Test
  void aFolderOfRepositoriesIsAllOfThem() throws IOException {
    write("one/.github/workflows/ci.yml", WRONG);
    write("two/.github/workflows/ci.yml", WRONG);

    Run run = check("--severity", "error", root.toString());

    assertThat(run.out()).contains("/one/.github/workflows/ci.yml:5:12: error:")
        .contains("/two/.github/workflows/ci.yml:5:12: error:").endsWith("2 errors in 2 files\n");
  }

  @Test
  void whatAWorkflowNamesAsConfigurationOfCodeqlIsChecked() throws IOException {
    write(".github/workflows/ci.yml",
        WRONG.replace("    needs: biuld\n", "").replace("- run: make",
            "- {uses: github/codeql-action/init@v3, with: {config-file: ./queries.yml}}"));
    write("queries.yml", "queries: [{uses: ./ql}]\n");

    Run run = check("--format", "junit", root.toString());

    assertThat(run.out()).contains("name=\"queries.yml\"").contains("tests=\"2\"");
  }

  @Test
  void manyFilesAreToldInTheOrderOfTheirNames() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 120; i > 0; i--) {
      names.add(write("many/" + (1000 + i) + ".yml", WRONG).toString());
    }
    Path list = Files.write(root.resolve("list.txt"), names);

    Run run = check("--severity", "error", "@" + list);

    assertThat(run.out().lines().filter(line -> line.contains(": error:")))
        .hasSize(120).isSorted();
    assertThat(run.out()).endsWith("120 errors in 120 files\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "folder  | is a folder",
      "missing | is not there",
      "empty   | lists nothing",
      "latin   | is not UTF-8"})
  void aListThatIsNoneIsNamed(String name, String problem) throws IOException {
    Files.createDirectory(root.resolve("folder"));
    Files.writeString(root.resolve("empty"), "\n \n");
    Files.write(root.resolve("latin"), new byte[]{'a', (byte) 0xE9, '\n'});
    Path list = root.resolve(name);

    Run run = check("@" + list);

    assertThat(run).isEqualTo(new Run(2, "", "penstock: \"" + list + "\" " + problem
        + "; expected a file that lists names behind \"@\", one a line\n"
        + "see: penstock check --help\n"));
  }

  @Test
  void aNameThatAListHoldsIsNoList() throws IOException {
    Path list = root.resolve("list");
    Files.writeString(list, "@" + list + "\n");

    Run run = check("@" + list);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("penstock: there is no file or folder \"@" + list + "\"\n");
  }

  @Test
  void namesOfAListHaveSpacesAndOrder() throws IOException {
    Path first = write("a file.yml", WRONG);
    Path list = Files.write(root.resolve("my list"), List.of(first.toString(), "", "-x.yml"));

    Run run = check("@" + list);

    assertThat(run.err()).startsWith("penstock: there is no file or folder \"-x.yml\"\n");
  }

  @Test
  void aBrokenFileIsAFindingAndTheOthersAreChecked() throws IOException {
    Path broken = write("broken.yml", "on: [push\n");
    Path binary = Files.write(root.resolve("binary.yml"), new byte[]{'o', (byte) 0xE9, '\n'});
    Path wrong = write("wrong.yml", WRONG);

    Run run = errors(broken, binary, wrong);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(broken + ":1:").contains(binary + ":1:")
        .contains(wrong + ":5:12:").endsWith("3 errors in 3 files\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theKindIsWhatIsAskedFor() throws IOException {
    Path file = write("ci.yml", WRONG);

    Run asAction = check("--kind", "action", "--severity", "error", file.toString());

    assertThat(asAction.out()).doesNotContain("needs-unknown-job");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--severity warning  | 1",
      "--fail-on warning   | 1",
      "--no-rule needs-unknown-job | 0",
      "--rule needs-unknown-job    | 1",
      "--rule invalid-cron | 0"})
  void optionsChooseFindingsAndStatus(String options, int status) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options.split(" ")));
    arguments.add(write("ci.yml", WRONG).toString());

    assertThat(check(arguments.toArray(String[]::new)).status()).isEqualTo(status);
  }

  @Test
  void whatWarnsFailsOnlyWhenAsked() throws IOException {
    Path file = write("ci.yml", WRONG.replace("    needs: biuld\n",
        "    # penstock: ignore[needs-unknown-job] a template fills it in\n"));

    Run plain = check("--rule", "ignore-unused", file.toString());
    Run strict = check("--rule", "ignore-unused", "--fail-on", "warning", file.toString());

    assertThat(plain.status()).isZero();
    assertThat(plain.out()).contains(": warning: ").endsWith("1 warning in 1 file\n");
    assertThat(strict.status()).isEqualTo(1);
  }

  @Test
  void aBaselineHidesWhatItKnowsAlsoWhenItMoved() throws IOException {
    Path file = write("ci.yml", WRONG);
    String baseline = root.resolve("known.txt").toString();
    Run written = check("--severity", "error", "--write-baseline", baseline, file.toString());
    Files.writeString(file, "# a line more\n" + WRONG);

    Run moved = check("--severity", "error", "--baseline", baseline, file.toString());
    Files.writeString(file, WRONG.replace("biuld", "other"));
    Run other = check("--severity", "error", "--baseline", baseline, file.toString());

    assertThat(written).isEqualTo(new Run(0, "wrote 1 finding to " + baseline + "\n", ""));
    assertThat(moved).isEqualTo(
        new Run(0, "no findings in 1 file; the baseline knows 1 more\n", ""));
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.out())
        .endsWith("1 error in 1 file; the baseline knows 0 more, and 1 that is there no more\n");
  }

  @Test
  void ofSeveralAlikeABaselineKnowsAsManyAsItHas() throws IOException {
    String twice = WRONG.replace("      - run: make\n",
        "      - run: echo ${{ github.nope }}\n".repeat(2)).replace("    needs: biuld\n", "");
    Path file = write("ci.yml", twice);
    String baseline = root.resolve("known.txt").toString();
    check("--severity", "warning", "--write-baseline", baseline, file.toString());
    Files.writeString(file,
        twice.replace("    steps:\n", "    steps:\n      - run: echo ${{ github.nope }}\n"));

    Run run = check("--severity", "warning", "--baseline", baseline, file.toString());

    assertThat(Files.readString(Path.of(baseline))).contains("\n2\tunknown-context-property\t");
    assertThat(run.out()).endsWith("1 warning in 1 file; the baseline knows 2 more\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope.yml", "missing/"})
  void aMissingFileIsNamed(String name) {
    Run run = check(root.resolve(name).toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("penstock: there is no file or folder \"")
        .contains("\"\nsee: penstock check --help\n");
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    assertThat(check("--rule").err()).startsWith("penstock: --rule has no value; expected ID\n");
  }

  @Test
  void anEmptyFolderHasNothingToCheck() {
    Run run = check(root.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("penstock: there is nothing to check in \"" + root
        + "\"; expected .github/workflows/*.yml, action.yml,");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--rule needs-unknwon-job | there is no rule \"needs-unknwon-job\"; did you mean \"needs-unknown-job\"",
      "--no-rule nonsense       | there is no rule \"nonsense\"; ",
      "--severity bad           | --severity is \"bad\"; expected one of \"advice\", \"error\", \"security\", \"warning\"",
      "--format jsno            | --format is \"jsno\"; did you mean \"json\"",
      "--kind compose           | --kind is \"compose\"; expected one of \"action\", \"bake\", \"codeql\", \"dependabot\", \"workflow\"",
      "--baseline nothing.txt   | there is no baseline \"nothing.txt\"; write it with: --write-baseline nothing.txt",
      "--formt json             | there is no option \"--formt\"; did you mean \"--format\"",
      "--fix=yes                | --fix is \"yes\"; expected no value",
      "--color auto --color auto | --color is given twice; expected it once",
      "--persona everyone       | --persona is \"everyone\"; expected one of \"auditor\", \"pedantic\", \"regular\""})
  void wrongUseIsNamed(String options, String message) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options.split(" ")));
    arguments.add(write("ci.yml", WRONG).toString());

    Run run = check(arguments.toArray(String[]::new));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("penstock: " + message);
  }

  @Test
  void javaIsSentElsewhere() throws IOException {
    Run java = check(write("Site.java", "class Site {}\n").toString());

    assertThat(java.status()).isEqualTo(2);
    assertThat(java.err()).contains("is Java; expected the folder of its repository");
  }

  @Test
  void aDisabledRuleIsNotCheckedInSingleFilesEither() throws IOException {
    write(".github/penstock.yml", "disabled:\n  needs-unknown-job: a template fills it in\n");
    Path file = write(".github/workflows/ci.yml", WRONG);

    assertThat(errors(file).status()).isZero();
  }
}
