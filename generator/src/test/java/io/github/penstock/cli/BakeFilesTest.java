package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.penstock.resolver.BakeException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BakeFilesTest {

  /** As a device is. */
  private static final class Endless extends InputStream {

    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      return length;
    }
  }

  @Test
  void whatDoesNotEndIsRefused() {
    BakeFiles files = new BakeFiles(Map.of(), Path.of(""), new Endless());

    assertThatExceptionOfType(BakeException.class).isThrownBy(() -> files.read(List.of("-")))
        .withMessage("read -: more than 67108864 bytes");
  }
}
