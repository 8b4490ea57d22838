package io.github.penstock.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of a folder that somebody wrote: not those in hidden folders but {@code .github}, nor what
 * build tools and package managers fill, nor other repositories within one.
 */
final class SourceFiles {

  private static final Set<String> NOT_SOURCES = Set.of("node_modules", "vendor", "venv",
      "__pycache__", "target", "build", "out", "dist");

  private final Function<Path, Optional<RepositoryOnDisk>> rootAt;
  private final BiConsumer<Path, Optional<RepositoryOnDisk>> visitor;

  private SourceFiles(Function<Path, Optional<RepositoryOnDisk>> rootAt,
      BiConsumer<Path, Optional<RepositoryOnDisk>> visitor) {
    this.rootAt = rootAt;
    this.visitor = visitor;
  }

  /**
   * Visits all files in order, each with the repository that it is in.
   *
   * @param rootAt what makes a repository of a folder that is the root of one
   */
  static void walk(Path folder, Optional<RepositoryOnDisk> repository,
      Function<Path, Optional<RepositoryOnDisk>> rootAt,
      BiConsumer<Path, Optional<RepositoryOnDisk>> visitor) {
    new SourceFiles(rootAt, visitor).walk(folder, repository);
  }

  private void walk(Path folder, Optional<RepositoryOnDisk> repository) {
    Optional<RepositoryOnDisk> here = repository.or(() -> rootAt.apply(folder));
    for (Path path : children(folder)) {
      if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        visitor.accept(path, here);
      } else if (belongs(path, here)) {
        walk(path, here);
      } else {
        actionOnly(path, here);
      }
    }
  }

  /** A folder that is called as those of build tools may be that of an action. */
  private void actionOnly(Path folder, Optional<RepositoryOnDisk> repository) {
    String name = folder.getFileName().toString();
    if (NOT_SOURCES.contains(name) && !name.equals("node_modules")) {
      Stream.of("action.yml", "action.yaml").map(folder::resolve).filter(Files::isRegularFile)
          .forEach(path -> visitor.accept(path, repository));
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (AccessDeniedException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean belongs(Path folder, Optional<RepositoryOnDisk> repository) {
    String name = folder.getFileName().toString();
    if (name.equals(".github")) {
      return repository.isEmpty() || repository.get().folder().equals(folder.getParent());
    }
    boolean settings = repository.isPresent()
        && repository.get().path(folder).startsWith(".github/");
    return settings || !name.startsWith(".") && !NOT_SOURCES.contains(name)
        && (repository.isEmpty() || !isRepository(folder));
  }

  /** Another repository within one, a submodule or an example, is checked when it is named. */
  private static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(".git")) || Files.exists(folder.resolve(".github/penstock"));
  }
}
