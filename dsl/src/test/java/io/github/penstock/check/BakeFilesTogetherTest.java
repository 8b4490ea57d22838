package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known of a bake file by the files beside it and the steps that read it. */
class BakeFilesTogetherTest {

  private static final String FILE = """
      target "default" {
        inherits = ["elsewhere"]
        tags     = ["acme/web:${TAG}"]
      }
      """;

  private static ParsedFile workflow(String step) {
    return ParsedFile.of(".github/workflows/ci.yml", """
        on: push
        jobs:
          images:
            runs-on: ubuntu-latest
            steps:
        """ + step.indent(6));
  }

  private static List<String> rules(String file, Object... others) {
    Repository all = Repository.of(ParsedBake.of("docker-bake.hcl", file));
    for (Object other : others) {
      all = other instanceof ParsedFile workflow
          ? all.and(workflow)
          : all.and((ParsedBake) other);
    }
    return Checker.check(all).stream().map(Finding::rule)
        .filter(rule -> rule.startsWith("bake-")).toList();
  }

  @Test
  void aFileAloneMissesWhatItNames() {
    assertThat(rules(FILE)).containsExactly("bake-unknown-target", "bake-unknown-variable");
  }

  @Test
  void theFilesThatBakeFindsInAFolderAreRead() {
    ParsedBake override = ParsedBake.of("docker-bake.override.hcl",
        "variable \"TAG\" {\n  default = \"1\"\n}\ntarget \"elsewhere\" {}\n");

    assertThat(rules(FILE, override)).isEmpty();
  }

  @Test
  void aFileOfMetadataActionHasTargetsAndNoVariables() {
    ParsedFile workflow = workflow("""
        - uses: docker/bake-action@v6
          with:
            files: |
              ./docker-bake.hcl
              cwd://${{ steps.meta.outputs.bake-file }}
        """);

    assertThat(rules(FILE, workflow)).containsExactly("bake-unknown-variable");
  }

  @Test
  void aFileThatOnlyTheRunKnowsMayHaveAnyName() {
    ParsedFile workflow = workflow("""
        - run: docker buildx bake -f docker-bake.hcl -f "$RUNNER_TEMP/more.hcl"
        """);

    assertThat(rules(FILE, workflow)).isEmpty();
  }

  @Test
  void theFilesOfOneStepAreRead() {
    ParsedFile workflow = workflow("""
        - run: docker buildx bake -f docker-bake.hcl --file=ci/more.hcl
        """);
    ParsedBake more =
        ParsedBake.of("ci/more.hcl", "TAG = \"1\"\ntarget \"elsewhere\" {}\n");

    assertThat(rules(FILE, workflow, more)).isEmpty();
  }

  @Test
  void aVariableThatTheWorkflowSetsIsSet() {
    String file = "variable \"TAG\" {}\ntarget \"default\" {\n  tags = [\"acme/web:${TAG}\"]\n}\n";
    String step = "- uses: docker/bake-action@v6\n";

    assertThat(rules(file, workflow(step))).containsExactly("bake-incomplete-tag");
    assertThat(Stream.of(step + "  env:\n    TAG: ${{ github.sha }}\n",
        step + "  with:\n    vars: TAG=1\n",
        "- run: echo \"TAG=1\" >> \"$GITHUB_ENV\"\n" + step,
        "- run: TAG=1 docker buildx bake\n"))
        .allSatisfy(setting -> assertThat(rules(file, workflow(setting))).isEmpty());
    assertThat(rules(file, workflow("- run: echo \"MY_TAG=1\" >> \"$GITHUB_ENV\"\n" + step)))
        .containsExactly("bake-incomplete-tag");
  }

  @Test
  void targetsThatOneStepBuildsAreBuiltTogether() {
    String file = """
        target "web" {
          tags = ["acme/app"]
        }
        target "worker" {
          tags = ["acme/app"]
        }
        """;

    assertThat(rules(file, workflow("- run: docker buildx bake web\n"))).isEmpty();
    assertThat(rules(file, workflow("- run: docker buildx bake web worker\n")))
        .containsExactly("bake-same-tag");
  }
}
