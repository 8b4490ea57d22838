package io.github.penstock.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledCacheTest {

  @TempDir
  private Path root;

  @TempDir
  private Path other;

  private Path folder;
  private Path library;
  private DefinitionsOnDisk definitions;

  @BeforeEach
  void create() throws IOException {
    folder = other.resolve("a/cache");
    library = Files.writeString(other.resolve("library.jar"), "stands for the library");
    definitions = new DefinitionsOnDisk(root).site("""
        @Deprecated static Step step() { return run("make"); }
        public Repository repository() {
          return Repository.of(Workflow.of("ci").on(push()).jobs(
              job("build").runsOn(UBUNTU_24_04).steps(Other.step())));
        }
        """).file("Other.java", """
            import io.github.penstock.workflow.Step;
            class Other { static Step step() { return Site.step(); } }
            """);
  }

  @Test
  void whatIsKeptIsWhatWasCompiled() throws IOException {
    CompiledDefinitions first = compile();
    FileTime kept = Files.getLastModifiedTime(file());

    CompiledDefinitions second = compile();

    assertThat(second.warnings()).isEqualTo(first.warnings()).isNotEmpty();
    assertThat(second.run().files().get(0).toText()).isEqualTo(first.run().files().get(0).toText());
    assertThat(Files.getLastModifiedTime(file())).isEqualTo(kept);
  }

  @Test
  void javacIsNotAskedAgain() throws IOException {
    compile();
    Path stolen = Files.copy(file(), other.resolve("stolen"));
    definitions.steps("run(\"other\")").file("Other.java", "");
    compile();

    Files.write(file(), withKeyOf(file(), stolen));

    assertThat(compile().run().files().get(0).toText()).contains("run: make\n");
  }

  @Test
  void anEditIsCompiledAndTakesTheFilesPlace() throws IOException {
    compile();

    definitions.steps("run(\"other\")").file("Other.java", "");

    assertThat(compile().run().files().get(0).toText()).contains("run: other\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anotherLibraryCompilesAnew() throws IOException {
    compile();
    byte[] before = Files.readAllBytes(file());

    Files.writeString(library, "stands for a newer library");
    compile();

    assertThat(Files.readAllBytes(file())).isNotEqualTo(before);
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    compile();
    byte[] whole = Files.readAllBytes(file());
    for (int length : List.of(0, 1, 70, whole.length / 2, whole.length - 1)) {
      Files.write(file(), Arrays.copyOf(whole, length));

      assertThat(compile().run().files()).hasSize(1);
      assertThat(Files.size(file())).isEqualTo(whole.length);
    }
    for (int place : List.of(1, 70, 200, whole.length - 1)) {
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      Files.write(file(), changed);

      assertThat(compile().run().files()).hasSize(1);
    }
  }

  @Test
  void withoutAFolderAllIsAsWithoutACache() throws IOException {
    Files.writeString(other.resolve("a"), "in the way");

    assertThat(compile().run().files()).hasSize(1);
  }

  @Test
  void mistakesAreNotKept() {
    definitions.file("Other.java", "class Other {");

    assertThatThrownBy(this::compile).isInstanceOf(DefinitionException.class);
    assertThat(folder).doesNotExist();
  }

  private CompiledDefinitions compile() {
    return new CompiledCache(folder, library).compile(Definitions.in(root));
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  /** The content of a file behind the key of another one; a key has 2 + 64 bytes. */
  private static byte[] withKeyOf(Path key, Path content) throws IOException {
    byte[] mixed = Files.readAllBytes(content);
    System.arraycopy(Files.readAllBytes(key), 0, mixed, 0, 66);
    return mixed;
  }
}
