package io.github.penstock.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java sources that say what a repository generates: all of {@code .github/penstock}, folders below
 * it included.
 *
 * @param repository the repository's root, absolute
 * @param sources sorted by path
 */
public record Definitions(Path repository, List<Path> sources) {

  /** The folder of the definitions, from the repository's root. */
  public static final String FOLDER = ".github/penstock";

  /**
   * The definitions of a repository.
   *
   * @throws DefinitionException where there are none, or their folder cannot be read
   */
  public static Definitions in(Path repository) {
    Path root = repository.toAbsolutePath().normalize();
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new DefinitionException(Problem.error("there is no folder \"" + FOLDER + "\" in \""
          + repository + "\"; expected definitions in it\n" + EntryPoint.SAMPLE));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(Definitions::isSource).sorted().toList();
      if (sources.isEmpty()) {
        throw new DefinitionException(Problem.error("there is no Java file in \"" + FOLDER
            + "\" of \"" + repository + "\"; expected definitions\n" + EntryPoint.SAMPLE));
      }
      return new Definitions(root, sources);
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  static DefinitionException unreadable(IOException failure) {
    String reason = failure instanceof AccessDeniedException denied
        ? "no permission for \"" + denied.getFile() + "\""
        : String.valueOf(failure.getMessage());
    return new DefinitionException(
        Problem.error("cannot read \"" + FOLDER + "\": " + reason), failure);
  }

  Path folder() {
    return repository.resolve(FOLDER);
  }

  /** A source's path from the repository's root, with {@code /}. */
  String name(Path source) {
    return repository.relativize(source).toString().replace('\\', '/');
  }

  /**
   * The path of the source with this file name, from the repository's root; the folder of the
   * definitions where there is not exactly one.
   */
  public String pathOf(String fileName) {
    List<Path> found = sources.stream()
        .filter(source -> source.getFileName().toString().equals(fileName)).toList();
    return found.size() == 1 ? name(found.get(0)) : FOLDER;
  }

  private static boolean isSource(Path file) {
    return file.getFileName().toString().endsWith(".java") && Files.isRegularFile(file);
  }
}
