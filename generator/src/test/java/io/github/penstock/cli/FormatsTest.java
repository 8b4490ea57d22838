package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format prints of the same repository; with -Dgolden.update it is recorded anew. */
class FormatsTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "check");

  @TempDir
  private Path root;

  @BeforeEach
  void write() throws IOException {
    write(".github/workflows/ci.yml", """
        on: push
        permissions: {}
        jobs:
          build:
            runs-on: ubuntu-latest
            needs: [biuld]
            steps:
              - run: echo "日本\t${{ github.reff }}" # 100%, <really>
              # penstock: ignore[unknown-context-property] a fork of Actions has it
              - run: echo ${{ github.gitea }}
              - uses: ./.github/actions/setup
                with: {nothing: 1}
        """);
    write(".github/workflows/long.yml", "on: push\npermissions: {}\njobs:\n  a:\n"
        + "    runs-on: ubuntu-latest\n    steps:\n      - run: " + "echo first; ".repeat(12)
        + "echo ${{ github.nowhere }}; " + "echo last; ".repeat(12) + "\n");
    write(".github/actions/setup/action.yml", """
        name: Set up
        description: Sets up.
        runs:
          using: composite
          steps:
            - run: make
              shell: bash
        """);
    write(".github/workflows/output.yml", """
        on: push
        permissions: {}
        jobs:
          a:
            runs-on: ubuntu-latest
            steps:
              - run: |
                  echo "::set-output name=size::日本"
        """);
    write(".github/workflows/broken.yml", "on: [push\njobs:\n");
    write("docs/notes.yml", "nothing: to see\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "junit"})
  void aRepositoryIsToldAsRecorded(String format) throws IOException {
    Run run = Run.of(root, "check", "--format", format, "--severity", "warning");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertGolden("repository." + format, run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text"})
  void colorsAreWhatATerminalShows(String format) throws IOException {
    Run run =
        Run.of(root, "check", "--format", format, "--severity", "warning", "--color", "always");

    assertGolden("repository.colors", run.out().replace("\u001b", "ESC"));
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null
        && !(Files.exists(file) && Files.readString(file).equals(text))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text);
      fail("rewrote %s; read it, then run without -Dgolden.update", file);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
