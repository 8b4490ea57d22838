package io.github.penstock.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A recorded file under {@code src/test/resources/golden}. With {@code -Dgolden.update} it is written
 * anew and the test fails, so that someone reads it; under {@code CI} it is only compared.
 */
public final class GoldenFile {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private GoldenFile() {}

  /** Compares a text with the recorded file. */
  public static void assertSame(String file, String text) {
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
      rewrite(path, text);
    }
    assertThat(text).as("golden file %s", file).isEqualTo(read(path));
  }

  private static void rewrite(Path path, String text) {
    if (Files.exists(path) && read(path).equals(text)) {
      return;
    }
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fail("rewrote %s; read it, then run without -Dgolden.update", path);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
