package io.github.penstock.actions;

import static io.github.penstock.expression.Expressions.github;
import static io.github.penstock.expression.Expressions.secrets;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.Group;
import io.github.penstock.bake.Target;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.Penstock;
import io.github.penstock.workflow.UsesStep;
import io.github.penstock.yaml.YamlWriter;
import org.junit.jupiter.api.Test;

final class BindingTest {

  @Test
  void anInputIsWrittenAsItsKind() {
    assertThat(written(Checkout.action().fetchDepth(0).lfs(true).token(secrets("TOKEN"))))
        .isEqualTo("""
            uses: actions/checkout
            with:
              fetch-depth: 0
              lfs: true
              token: ${{ secrets.TOKEN }}
            """);
  }

  @Test
  void settingAnInputLeavesTheOtherCallAlone() {
    Checkout shallow = Checkout.action().fetchDepth(1);

    Checkout deep = shallow.fetchDepth(0);

    assertThat(written(shallow)).contains("fetch-depth: 1");
    assertThat(written(deep)).contains("fetch-depth: 0");
  }

  @Test
  void aVersionIsANumberOrAText() {
    assertThat(written(SetupJava.action().javaVersion(25))).contains("java-version: 25\n");
    assertThat(written(SetupPython.action().pythonVersion("3.10")))
        .contains("python-version: '3.10'\n");
  }

  @Test
  void anEnumIsOpen() {
    assertThat(written(SetupJava.action().distribution(SetupJava.Distribution.TEMURIN)))
        .isEqualTo(written(SetupJava.action().distribution("temurin")));
    assertThat(written(SetupJava.action().distribution("of-tomorrow")))
        .contains("distribution: of-tomorrow\n");
  }

  @Test
  void anEnumWithTrueAndFalseTakesABoolean() {
    assertThat(written(Checkout.action().submodules(true))).contains("submodules: true\n");
    assertThat(written(Checkout.action().submodules(Checkout.Submodules.RECURSIVE)))
        .contains("submodules: recursive\n");
  }

  @Test
  void itemsOfALineEachAreAppended() {
    DockerMetadata one = DockerMetadata.action().tags("type=sha");

    DockerMetadata three = one.tags("type=ref,event=tag", "latest");

    assertThat(written(one)).contains("  tags: type=sha\n");
    assertThat(written(three)).endsWith("""
          tags: |
            type=sha
            type=ref,event=tag
            latest
        """);
  }

  @Test
  void itemsWithACommaBetweenThemAreAppended() {
    DockerBuildPush push = DockerBuildPush.action().platforms("linux/amd64");

    assertThat(written(push.platforms("linux/arm64", "linux/arm/v7")))
        .contains("platforms: linux/amd64,linux/arm64,linux/arm/v7\n");
  }

  @Test
  void itemsOfAnEnumAreAppended() {
    assertThat(written(DependencyReview.action()
        .failOnScopes(DependencyReview.FailOnScopes.RUNTIME)
        .failOnScopes("development"))).contains("fail-on-scopes: runtime,development\n");
  }

  @Test
  void noItemsWriteNoKey() {
    assertThat(written(DockerBuildPush.action().platforms(new String[0])))
        .isEqualTo("uses: docker/build-push-action\n");
  }

  @Test
  void anExpressionReplacesAllItems() {
    assertThat(written(DockerMetadata.action().tags("type=sha").tags(github.ref())))
        .contains("tags: ${{ github.ref }}\n");
  }

  @Test
  void anInputCalledLikeAMemberOfObjectHasASuffix() {
    assertThat(written(HelmKind.action().waitInput("60s"))).contains("wait: 60s\n");
    assertThat(written(AzureFunctions.action().packageInput("app"))).contains("package: app\n");
  }

  @Test
  void anInputWithoutAMethodIsSetByItsName() {
    assertThat(written(Checkout.action().with("of-tomorrow", true)))
        .contains("of-tomorrow: true\n");
  }

  @Test
  void anOutputIsReadThroughTheStepsId() {
    UsesStep<Cache.Outputs> cache = Penstock.uses(Cache.action().path("~/.m2")).id("cache");

    assertThat(cache.outputs().cacheHit()).hasToString("${{ steps.cache.outputs.cache-hit }}");
    assertThat(cache.outputs().get("of_tomorrow"))
        .hasToString("${{ steps.cache.outputs.of_tomorrow }}");
  }

  @Test
  void bakeTakesItsFileItsTargetsAndItsGroups() {
    Target web = Target.of("web");
    Target worker = Target.of("worker");
    BakeFile file = BakeFile.of("deployment/docker-bake.hcl").targets(web, worker)
        .groups(Group.of("production", web, worker));

    assertThat(written(DockerBake.action().files(file).targets(file.group("production"), web)))
        .isEqualTo("""
            uses: docker/bake-action
            with:
              files: deployment/docker-bake.hcl
              targets: |
                production
                web
            """);
  }

  private static String written(Action<?, ?> action) {
    return YamlWriter.write(Penstock.uses(action).tree());
  }
}
