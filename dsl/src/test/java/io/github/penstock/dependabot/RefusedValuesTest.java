package io.github.penstock.dependabot;

import static io.github.penstock.dependabot.Ecosystem.PIP;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedValuesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aValueWithoutAMeaningIsRefusedWhereItIsWritten(String message, Runnable definition) {
    assertThatIllegalArgumentException().isThrownBy(definition::run).withMessage(message);
  }

  static Stream<Arguments> aValueWithoutAMeaningIsRefusedWhereItIsWritten() {
    Update update = Update.of(PIP);
    return Stream.of(
        refused("open-pull-requests-limit is -1; expected at least 0",
            () -> update.openPullRequestsLimit(-1)),
        refused("milestone is 0; expected at least 1", () -> update.milestone(0)),
        refused("directory is \"\"; expected a text", () -> update.directory("")),
        refused("directories is \" \"; expected a text", () -> update.directories("/", " ")),
        refused("labels is \"\"; expected a text", () -> update.labels("")),
        refused("name \"ab\" has 2 characters; expected at least 3 and at most 100",
            () -> update.name("ab")),
        refused("directories of an update that has directory already; expected one of the two",
            () -> update.directory("/").directories("/a")),
        refused("directory of an update that has directories already; expected one of the two",
            () -> update.directories("/a").directory("/")),
        refused("time is \"25:00\"; expected \"00:00\" to \"23:59\"",
            () -> Schedule.daily().time(25, 0)),
        refused("time is \"5:00\"; expected \"00:00\" to \"23:59\"",
            () -> Schedule.daily().time("5:00")),
        refused("cronjob is \"\"; expected a text", () -> Schedule.cron("")),
        refused("timezone is \"\"; expected a text", () -> Schedule.daily().timezone("")),
        refused("default-days is 0; expected at least 1 and at most 90", () -> Cooldown.days(0)),
        refused("semver-major-days is 91; expected at least 1 and at most 90",
            () -> Cooldown.of().semverMajorDays(91)),
        refused("semver-patch-days is -1; expected at least 0 and at most 90",
            () -> Cooldown.of().semverPatchDays(-1)),
        refused("prefix \"" + "x".repeat(51)
            + "\" has 51 characters; expected at least 1 and at most 50",
            () -> CommitMessage.prefix("x".repeat(51))),
        refused("dependency-type of a group is \"direct\";"
            + " expected one of \"development\", \"production\"",
            () -> DependencyGroup.of("all").dependencyType(DependencyType.DIRECT)),
        refused("name of a registry is \"\"; expected a text", () -> Registry.npm("")),
        refused("secret \"GITHUB_TOKEN\"; expected letters, digits and \"_\","
            + " not with a digit or \"GITHUB_\" at the start",
            () -> Registry.secret("GITHUB_TOKEN")),
        refused("path is \"dependabot.yml\"; expected one of"
            + " \".github/dependabot.yaml\", \".github/dependabot.yml\"",
            () -> Dependabot.of("dependabot.yml")));
  }

  private static Arguments refused(String message, Runnable definition) {
    return Arguments.of(message, definition);
  }
}
