package io.github.penstock.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.repository.YamlFile.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      ".github/workflows/x.yml  | nothing: 1        | WORKFLOW",
      "a/.github/workflows/x.yml| runs: {}          | WORKFLOW",
      "action.yml               | jobs: {}          | ACTION",
      "some/where/action.yaml   | a: 1              | ACTION",
      ".github/dependabot.yml   | a: 1              | DEPENDABOT",
      ".github/codeql/x.yml     | name: x           | CODEQL",
      "x.yml                    | on: push          | WORKFLOW",
      "x.yml                    | jobs: {}          | WORKFLOW",
      "x.yml                    | runs: {}          | ACTION",
      "x.yml                    | inputs: {}        | ACTION",
      "x.yml                    | updates: []       | DEPENDABOT",
      "x.yml                    | query-filters: [] | CODEQL",
      "codeql-config.yml        | name: x           | CODEQL",
      "codeql.yml               | on: push          | WORKFLOW",
      "x.yml                    | jbos: {}          | WORKFLOW"})
  void theKindIsThatOfThePlaceOrTheNameOrTheKeys(String path, String text, Kind kind) {
    assertThat(ParsedFile.of(path, text).kind()).isEqualTo(kind);
  }
}
