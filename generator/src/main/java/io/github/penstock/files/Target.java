package io.github.penstock.files;

import io.github.penstock.repository.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to check.
 *
 * @param shown what it is called where the run started
 * @param path from the root of its repository, or as it is shown where it is in none
 * @param content what reads it
 */
record Target(String shown, String path, Optional<RepositoryOnDisk> repository, Content content) {

  /** Where the bytes come from. */
  interface Content {
    byte[] read() throws IOException;
  }

  static Target of(Path file, String shown, Optional<RepositoryOnDisk> repository) {
    String path = repository.map(root -> root.path(file)).orElse(shown);
    return new Target(shown, path, repository, () -> Files.readAllBytes(file));
  }

  boolean isConfiguration() {
    return path.equals(Configuration.PATH);
  }
}
