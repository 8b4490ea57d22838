package io.github.penstock.files;

import io.github.penstock.repository.ParsedBake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells bake files that are called otherwise from the files of other tools in the same language. */
final class BakeContent {

  private static final long LARGEST = 1 << 20;

  private BakeContent() {}

  static boolean isIn(Path file) {
    if (!file.getFileName().toString().endsWith(".hcl") || !Files.isRegularFile(file)) {
      return false;
    }
    try {
      return Files.size(file) <= LARGEST
          && ParsedBake.of(file.toString(), Files.readAllBytes(file)).isBake();
    } catch (IOException e) {
      return false;
    }
  }
}
