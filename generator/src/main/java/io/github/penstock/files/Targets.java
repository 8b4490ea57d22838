package io.github.penstock.files;

import io.github.penstock.repository.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which files to check: those that are named, and in folders those that GitHub reads. */
public final class Targets {

  /** What build tools and package managers fill; not below {@code .github}. */
  private static final Set<String> NOT_SOURCES = Set.of("node_modules", "vendor", "venv",
      "__pycache__", "target", "build", "out", "dist");

  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<Path, Optional<RepositoryOnDisk>> repositories = new HashMap<>();

  /** Adds a file, wherever it lies. */
  public void file(String name) {
    Path file = Path.of(name).toAbsolutePath().normalize();
    add(Target.of(file, name.replace('\\', '/'), repositoryOf(file.getParent())));
  }

  /** Adds what comes from a pipe; it stands in the repository of this folder. */
  public void standardInput(InputStream input) {
    Optional<RepositoryOnDisk> around = repositoryOf(Path.of("").toAbsolutePath());
    add(new Target("<stdin>", "<stdin>", around, input::readAllBytes));
  }

  /**
   * Adds the files of a folder: a repository's workflows, actions, Dependabot's and CodeQL's files;
   * those of each repository in a folder that is itself in none.
   *
   * @param prefix what stands before a path where the run started; empty, or with a slash at its end
   */
  public void folder(String name, String prefix) {
    Path folder = Path.of(name).toAbsolutePath().normalize();
    Optional<RepositoryOnDisk> repository = repositoryOf(folder);
    try {
      walk(folder, folder, prefix, repository);
    } catch (UncheckedIOException e) {
      throw new FileException("cannot list the files of \"" + name + "\": "
          + FileException.reason(e.getCause()));
    }
  }

  /** Whether there is no file to check. */
  public boolean isEmpty() {
    return targets.isEmpty();
  }

  List<Target> all() {
    return List.copyOf(targets.values());
  }

  private void add(Target target) {
    targets.putIfAbsent(target.shown(), target);
  }

  private void walk(Path start, Path folder, String prefix,
      Optional<RepositoryOnDisk> repository) {
    Optional<RepositoryOnDisk> here = repository.or(() -> rootAt(folder));
    for (Path path : children(folder)) {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        if (belongs(path, here)) {
          walk(start, path, prefix, here);
        } else {
          actionOnly(start, path, prefix, here);
        }
      } else if (isRead(here.map(root -> root.path(path)).orElse(path.getFileName().toString()))) {
        found(start, path, prefix, here);
      }
    }
  }

  /** A folder that is called as those of build tools may be that of an action. */
  private void actionOnly(Path start, Path folder, String prefix,
      Optional<RepositoryOnDisk> repository) {
    String name = folder.getFileName().toString();
    if (NOT_SOURCES.contains(name) && !name.equals("node_modules")) {
      Stream.of("action.yml", "action.yaml").map(folder::resolve).filter(Files::isRegularFile)
          .forEach(path -> found(start, path, prefix, repository));
    }
  }

  private void found(Path start, Path path, String prefix,
      Optional<RepositoryOnDisk> repository) {
    String shown = prefix + start.relativize(path).toString().replace('\\', '/');
    add(Target.of(path, shown, repository));
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (java.nio.file.AccessDeniedException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether GitHub reads a file of this path, counted from the root of its repository. */
  private static boolean isRead(String path) {
    if (!path.endsWith(".yml") && !path.endsWith(".yaml")) {
      return false;
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length(), path.lastIndexOf('.'));
    return name.equals("action") || folder.equals(".github/workflows/")
        || folder.startsWith(".github/codeql/") || path.equals(Configuration.PATH)
        || folder.equals(".github/") && name.equals("dependabot");
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

  private Optional<RepositoryOnDisk> rootAt(Path folder) {
    return Files.isDirectory(folder.resolve(".github"))
        ? repositories.computeIfAbsent(folder, root -> Optional.of(new RepositoryOnDisk(root)))
        : Optional.empty();
  }

  /** The nearest folder around that holds {@code .github}. */
  private Optional<RepositoryOnDisk> repositoryOf(Path folder) {
    Optional<RepositoryOnDisk> known = repositories.get(folder);
    if (known != null) {
      return known;
    }
    Optional<RepositoryOnDisk> found = rootAt(folder);
    if (found.isEmpty() && folder.getParent() != null) {
      found = repositoryOf(folder.getParent());
    }
    repositories.put(folder, found);
    return found;
  }
}
