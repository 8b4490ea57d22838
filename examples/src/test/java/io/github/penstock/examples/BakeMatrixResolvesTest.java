package io.github.penstock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.Target;
import io.github.penstock.compile.DefinitionCompiler;
import io.github.penstock.compile.Definitions;
import io.github.penstock.resolver.BakeRequest;
import io.github.penstock.resolver.BakeResolver;
import io.github.penstock.resolver.BakeSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bake makes of the matrix of images what the definitions say. {@code images.bake.json} is what buildx
 * printed; with {@code -Dpenstock.buildx=PATH} buildx is asked again.
 */
final class BakeMatrixResolvesTest {

  private static final Path IMAGES = Path.of("images").toAbsolutePath();

  private final BakeFile file = DefinitionCompiler.compile(Definitions.in(IMAGES)).run().files()
      .stream().filter(BakeFile.class::isInstance).map(BakeFile.class::cast).findFirst()
      .orElseThrow();

  @TempDir
  private Path elsewhere;

  @Test
  void theTargetsAreThoseThatTheMatrixUnrollsTo() throws IOException {
    List<String> unrolled = file.target("jre").unrolled().stream().map(Target::name).toList();

    assertThat(List.<Object>copyOf(targets(recorded()).keySet())).containsAll(unrolled)
        .hasSize(unrolled.size() + 1).contains("tools");
  }

  @Test
  void everyImageHasACacheAndATagOfItsOwn() throws IOException {
    Map<?, ?> targets = targets(recorded());

    for (Target target : file.target("jre").unrolled()) {
      Map<?, ?> resolved = (Map<?, ?>) targets.get(target.name());
      assertThat(resolved.get("cache-to"))
          .isEqualTo(List.of(Map.of("type", "gha", "scope", target.name(), "mode", "max")));
      assertThat(resolved.get("tags")).isEqualTo(
          List.of("ghcr.io/acme/jre:" + target.name().substring("jre-".length())));
    }
  }

  @Test
  void penstockResolvesItToTheSame() throws IOException {
    BakeSource source = new BakeSource(file.path(), file.toText());

    String resolved = BakeResolver.resolve(
        BakeRequest.of(List.of(source)).targets(List.of("default"))).toJson();

    assertThat(targets(resolved)).isEqualTo(targets(recorded()));
  }

  @Test
  void buildxStillSaysSo() throws IOException {
    for (Buildx buildx : Buildx.given().stream().toList()) {
      String printed = buildx.print(IMAGES.resolve(file.path()), List.of("default"), elsewhere);

      assertThat(targets(printed)).isEqualTo(targets(recorded()));
    }
  }

  /** The order in which buildx lists the names of a matrix differs between runs. */
  private static Map<?, ?> targets(String json) {
    return (Map<?, ?>) Buildx.read(json).get("target");
  }

  private static String recorded() throws IOException {
    try (var json = BakeMatrixResolvesTest.class.getResourceAsStream("/images.bake.json")) {
      return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
