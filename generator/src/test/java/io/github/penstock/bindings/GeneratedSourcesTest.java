package io.github.penstock.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test that holds, and with {@code -Dgolden.update} writes, {@code dsl/src/generated/java}. */
final class GeneratedSourcesTest {

  private static final Path PROJECT = Path.of("..");

  private static final String COMMAND = "mvn -q -pl dsl,generator test -Dgolden.update"
      + " -Dtest=GeneratedSourcesTest -Dsurefire.failIfNoSpecifiedTests=false";

  @TempDir
  private Path project;

  @Test
  void whatIsCheckedInIsWhatTheTablesSay() {
    GenerateSources sources = new GenerateSources(PROJECT);

    List<String> stale = sources.stale();

    if (!stale.isEmpty() && Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
      sources.write();
      fail("rewrote %s; read them, then run without -Dgolden.update", stale);
    }
    assertThat(stale).as("generated sources that differ from their tables; run " + COMMAND)
        .isEmpty();
  }

  @Test
  void whatHasJustBeenWrittenIsNotStale() throws IOException {
    GenerateSources sources = sourcesOfACopy();

    sources.write();

    assertThat(sources.stale()).isEmpty();
  }

  @Test
  void aChangedAMissingAndALeftOverFileAreStaleAndMended() throws IOException {
    GenerateSources sources = sourcesOfACopy();
    sources.write();
    Path workflow = project.resolve("dsl/src/generated/java/io/github/penstock/workflow");
    Files.writeString(workflow.resolve("Permission.java"), "edited by hand");
    Files.delete(workflow.resolve("PushTrigger.java"));
    Files.writeString(workflow.resolve("OldTrigger.java"), "made from a row that has gone");

    List<String> stale = sources.stale();
    sources.write();

    assertThat(stale).map(path -> path.substring(path.lastIndexOf('/') + 1))
        .containsExactly("OldTrigger.java", "Permission.java", "PushTrigger.java");
    assertThat(sources.stale()).isEmpty();
    assertThat(workflow.resolve("OldTrigger.java")).doesNotExist();
  }

  @Test
  void linesEndTheSameOnEverySystem() throws IOException {
    GenerateSources sources = sourcesOfACopy();
    sources.write();
    Path runner =
        project.resolve("dsl/src/generated/java/io/github/penstock/workflow/Runner.java");
    Files.writeString(runner, Files.readString(runner).replace("\n", "\r\n"));

    assertThat(sources.stale()).isEmpty();
  }

  /** All tables, but only two actions. */
  private GenerateSources sourcesOfACopy() throws IOException {
    Path schemas = PROJECT.resolve("schemas");
    Files.createDirectories(project.resolve("schemas/actions"));
    try (Stream<Path> tables = Files.list(schemas)) {
      for (Path table : tables.filter(Files::isRegularFile).toList()) {
        Files.copy(table, project.resolve("schemas").resolve(table.getFileName()));
      }
    }
    for (String name : List.of("actions__checkout.yml", "docker__bake-action.yml")) {
      String action = "schemas/actions/" + name;
      Files.copy(PROJECT.resolve(action), project.resolve(action));
    }
    return new GenerateSources(project);
  }
}
