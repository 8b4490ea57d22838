package io.github.penstock.files;

import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.ParsedBake;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files to check: those that are named, and in folders those that GitHub or bake reads. */
public final class Targets {

  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<Path, Optional<RepositoryOnDisk>> repositories = new HashMap<>();

  /** Adds a file, wherever it lies. */
  public void file(String name) {
    Path file = Path.of(name).toAbsolutePath().normalize();
    add(Target.of(file, name.replace('\\', '/'), repositoryOf(file.getParent()),
        Target.Found.NAMED));
  }

  /** Adds what comes from a pipe; it stands in the repository of this folder. */
  public void standardInput(InputStream input) {
    Optional<RepositoryOnDisk> around = repositoryOf(Path.of("").toAbsolutePath());
    add(new Target("<stdin>", "<stdin>", around, () -> input.readNBytes(Target.MOST_BYTES),
        Target.Found.NAMED, Optional.empty()));
  }

  /**
   * Adds the files of a folder: a repository's workflows, actions, Dependabot's, CodeQL's and bake's
   * files; those of each repository in a folder that is itself in none.
   *
   * @param prefix what stands before a path where the run started; empty, or with a slash at its end
   */
  public void folder(String name, String prefix) {
    Path folder = Path.of(name).toAbsolutePath().normalize();
    Optional<RepositoryOnDisk> repository = repositoryOf(folder);
    try {
      SourceFiles.walk(folder, repository, this::rootAt, (file, root) -> {
        String path = root.map(each -> each.path(file)).orElse(file.getFileName().toString());
        if (isRead(path) || ParsedBake.isNamed(path)) {
          found(folder, file, prefix, root);
        }
      });
    } catch (UncheckedIOException e) {
      throw new FileException("cannot list the files of \"" + name + "\": "
          + FileException.reason(e.getCause()));
    }
  }

  /** What the repository of the first file says about itself. */
  public Configuration configuration() {
    return targets.values().stream().flatMap(target -> target.repository().stream()).findFirst()
        .map(repository -> repository.configuration().configuration())
        .orElse(ConfigurationReader.Reading.NONE.configuration());
  }

  List<Target> all() {
    return List.copyOf(targets.values());
  }

  /** Puts a target in the place of the one that is called the same. */
  void replace(Target target) {
    targets.put(target.shown(), target);
  }

  private void add(Target target) {
    targets.putIfAbsent(target.shown(), target);
  }

  private void found(Path start, Path path, String prefix,
      Optional<RepositoryOnDisk> repository) {
    String shown = prefix + start.relativize(path).toString().replace('\\', '/');
    add(Target.of(path, shown, repository, Target.Found.IN_FOLDER));
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
