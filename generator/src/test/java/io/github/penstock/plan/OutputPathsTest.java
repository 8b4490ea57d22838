package io.github.penstock.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.repository.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {

  @ParameterizedTest
  @ValueSource(strings = {".github/workflows/ci.yml", "docker-bake.hcl", "a b/ü.yml", "..a/b..yml"})
  void ordinaryPathsAreFine(String path) {
    assertThat(check(SampleFile.at(path, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"../x.yml, has a part \"..\"", "a/../../x.yml, has a part \"..\"",
      "/etc/x.yml, is absolute", "C:/x.yml, is absolute", "a//b.yml, has an empty part",
      "./a.yml, has an empty part", "a/, has an empty part", "a\\b.yml, has a backslash",
      ".git/hooks/x, is in git's own folder", "'', is empty"})
  void otherPathsAreRefused(String path, String reason) {
    List<Finding> findings = check(SampleFile.at(path, 7));

    assertThat(findings).singleElement().asString()
        .startsWith("Site.java:7: error: the path \"" + path + "\" " + reason)
        .endsWith("[output-path-invalid]");
  }

  @Test
  void aPathMadeTwiceIsReportedWithBothLines() {
    List<Finding> findings = check(SampleFile.at("a.yml", 3), SampleFile.at("a.yml", 9));

    assertThat(findings).singleElement()
        .hasToString("Site.java:9: error: the path \"a.yml\" is also that of the file \"a.yml\","
            + " made at Site.java:3 [output-path-twice]");
  }

  @Test
  void pathsThatDifferInCaseOnlyAreTheSameOnSomeSystems() {
    List<Finding> findings = check(SampleFile.at("ci.yml", 3), SampleFile.at("CI.yml", 9));

    assertThat(findings).singleElement().asString()
        .contains("also that of the file \"ci.yml\"", "not every system tells cases apart");
  }

  @Test
  void aFileCannotBeAFolderToo() {
    List<Finding> below = check(SampleFile.at("a", 1), SampleFile.at("a/b", 2));
    List<Finding> above = check(SampleFile.at("a/b", 1), SampleFile.at("a", 2));

    assertThat(below).singleElement().asString().contains("\"a/b\" lies below the file \"a\"");
    assertThat(above).singleElement().asString()
        .contains("\"a\" is the folder of the file \"a/b\"");
  }

  private static List<Finding> check(SampleFile... files) {
    return OutputPaths.check(Repository.of(files));
  }
}
