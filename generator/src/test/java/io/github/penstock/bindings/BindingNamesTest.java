package io.github.penstock.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BindingNamesTest {

  private static final Tables TABLES = new Tables(Path.of("../schemas"));

  @ParameterizedTest
  @CsvSource({
      "actions/checkout, Checkout",
      "actions/cache/restore, CacheRestore",
      "actions/dependency-review-action, DependencyReview",
      "docker/login-action, DockerLogin",
      "docker/setup-buildx-action, SetupBuildx",
      "github/codeql-action/init, CodeqlInit",
      "google-github-actions/auth, GoogleAuth",
      "gradle/actions/setup-gradle, SetupGradle",
      "pulumi/actions, Pulumi",
      "pre-commit/action, PreCommit",
      "SamKirkland/FTP-Deploy-Action, FtpDeploy",
      "someone/gh-action-shine, Shine",
      "someone/login, SomeoneLogin"})
  void aClassIsCalledAsItsActionWithoutTheWordsThatOnlySayAction(String action, String name) {
    assertThat(BindingNames.of(TABLES, actions(action))).containsEntry(action, name);
  }

  @Test
  void twoActionsOfOneNameAreRefused() {
    List<PublishedAction> actions = actions("one/shine-action", "two/action-shine");

    assertThatThrownBy(() -> BindingNames.of(TABLES, actions)).hasMessage(
        "actions \"two/action-shine\" and \"one/shine-action\" would both be Shine; give one a name"
            + " in binding-names.yml");
  }

  private static List<PublishedAction> actions(String... uses) {
    return Arrays.stream(uses)
        .map(use -> new PublishedAction("", use, "v1", List.of(), List.of())).toList();
  }
}
