package io.github.penstock.files;

import io.github.penstock.pins.UsesPlace;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file to check.
 *
 * @param shown what it is called where the run started
 * @param path from the root of its repository, or as it is shown where it is in none
 * @param content what reads it
 * @param file where it lies; empty for standard input
 */
record Target(String shown, String path, Optional<RepositoryOnDisk> repository, Content content,
    Found found, Optional<Path> file) {

  /** More than GitHub reads of any file, so that an endless one is too large and not endless. */
  static final int MOST_BYTES = 16 << 20;

  /** How a file came to be checked. */
  enum Found {
    NAMED,
    IN_FOLDER
  }

  /** Where the bytes come from. */
  interface Content {
    byte[] read() throws IOException;
  }

  static Target of(Path file, String shown, Optional<RepositoryOnDisk> repository, Found found) {
    String path = repository.map(root -> root.path(file)).orElse(shown);
    return new Target(shown, path, repository, () -> read(file, found), found,
        Optional.of(file));
  }

  /** A pipe or device in a folder may never end; who names one wants it read. */
  private static byte[] read(Path file, Found found) throws IOException {
    if (found == Found.IN_FOLDER && Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "it is no regular file");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(MOST_BYTES);
    }
  }

  /** A copy with another content than the file has. */
  Target holding(byte[] changed) {
    return new Target(shown, path, repository, () -> changed, found, file);
  }

  /** The configurations of CodeQL that a workflow of a repository names, wherever they lie. */
  List<Target> configurations(ParsedFile workflow) {
    if (found == Found.NAMED || repository.isEmpty()
        || !workflow.text().contains("github/codeql-action/init")) {
      return List.of();
    }
    Path root = repository.get().folder();
    String prefix = shown.substring(0, shown.length() - path.length());
    return UsesPlace.in(workflow.tree()).stream()
        .filter(place -> place.uses().value().startsWith("github/codeql-action/init@"))
        .flatMap(place -> place.element().mapping("with").text("config-file").stream())
        .map(name -> root.resolve(name).normalize())
        .filter(file -> file.startsWith(root) && Files.isRegularFile(file))
        .map(file -> of(file, prefix + repository.get().path(file), repository, found)).toList();
  }

  /** Whether its name says that bake reads it. */
  boolean isBake() {
    return path.endsWith(".hcl") || ParsedBake.isNamed(path);
  }

  boolean isConfiguration() {
    return path.equals(Configuration.PATH);
  }
}
