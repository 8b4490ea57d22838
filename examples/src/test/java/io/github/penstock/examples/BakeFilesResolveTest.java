package io.github.penstock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.Group;
import io.github.penstock.compile.DefinitionCompiler;
import io.github.penstock.compile.Definitions;
import io.github.penstock.resolver.BakeRequest;
import io.github.penstock.resolver.BakeResolver;
import io.github.penstock.resolver.BakeSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bake builds from the site's file what the definitions say. {@code site.bake.json} is what buildx
 * printed for it; with {@code -Dpenstock.buildx=PATH} buildx is asked again.
 */
final class BakeFilesResolveTest {

  private static final Path SITE = Path.of("site").toAbsolutePath();

  private static final List<String> SERVICES = List.of("web", "celery", "celerybeat", "flower");

  private final BakeFile file = DefinitionCompiler.compile(Definitions.in(SITE)).run().files()
      .stream().filter(BakeFile.class::isInstance).map(BakeFile.class::cast).findFirst()
      .orElseThrow();

  @TempDir
  private Path elsewhere;

  @Test
  void theGroupsListTheServices() {
    assertThat(file.targetsOf(file.group("production"))).containsExactlyElementsOf(SERVICES);
    assertThat(file.targetsOf(file.group("essential")))
        .containsExactlyElementsOf(SERVICES.subList(0, 3));
    assertThat(file.targetsOf(file.group("test"))).containsExactly("test");
  }

  @Test
  void theTargetsAreWhatBuildxMakesOfTheFile() throws IOException {
    String recorded = recorded();
    List<String> groups = file.allGroups().stream().map(Group::name).toList();

    for (Buildx buildx : Buildx.given().stream().toList()) {
      assertThat(buildx.print(SITE.resolve(file.path()), groups, elsewhere)).isEqualTo(recorded);
    }

    BakeSource source = new BakeSource(file.path(), file.toText());
    assertThat(BakeResolver.resolve(BakeRequest.of(List.of(source)).targets(groups)).toJson())
        .isEqualToIgnoringNewLines(recorded);
  }

  private static String recorded() throws IOException {
    try (var json = BakeFilesResolveTest.class.getResourceAsStream("/site.bake.json")) {
      return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
