package io.github.penstock.files;

import io.github.penstock.check.Checker;
import io.github.penstock.pins.UsesPlace;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.FileTree;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A folder that holds {@code .github}; its files are read when another file refers to them. */
final class RepositoryOnDisk implements FileTree {

  /** Nobody writes a Dockerfile this long. */
  private static final int LARGEST_TEXT = 1 << 20;

  private final Path folder;
  private final Map<String, Optional<ParsedFile>> files = new ConcurrentHashMap<>();
  private final Map<String, Optional<ParsedBake>> bakeFiles = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();
  private ConfigurationReader.@Nullable Reading configuration;
  private @Nullable List<String> paths;

  RepositoryOnDisk(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** A file's path from the root, with {@code /}. */
  String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** What {@code .github/penstock.yml} says. */
  synchronized ConfigurationReader.Reading configuration() {
    if (configuration == null) {
      configuration = readConfiguration();
    }
    return configuration;
  }

  private ConfigurationReader.Reading readConfiguration() {
    Path file = folder.resolve(Configuration.PATH);
    if (!Files.isRegularFile(file)) {
      return ConfigurationReader.Reading.NONE;
    }
    try {
      return ConfigurationReader.read(Files.readAllBytes(file), Configuration.PATH,
          Checker.ruleIds());
    } catch (IOException e) {
      // Said where the file itself is checked.
      return ConfigurationReader.Reading.NONE;
    }
  }

  /** A file with all that it calls, directly and through others; a bake file with all that call it. */
  Repository around(RepositoryFile file, List<? extends RepositoryFile> made) {
    Map<String, RepositoryFile> all = new LinkedHashMap<>();
    all.put(file.path(), file);
    made.forEach(other -> all.putIfAbsent(other.path(), other));
    all.putIfAbsent(Configuration.PATH, configuration().configuration());
    if (file instanceof ParsedFile yaml) {
      addCalled(yaml, all);
      if (yaml.text().contains("bake")) {
        addBakeFiles(all);
      }
    } else {
      addWorkflows(all);
      addBakeFiles(all);
    }
    return Repository.of(List.copyOf(all.values()));
  }

  private void addWorkflows(Map<String, RepositoryFile> all) {
    paths().stream().filter(path -> path.startsWith(".github/workflows/")
        && (path.endsWith(".yml") || path.endsWith(".yaml")) && !all.containsKey(path))
        .forEach(path -> read(path).filter(found -> found.text().contains("bake"))
            .ifPresent(found -> all.put(path, found)));
  }

  private void addBakeFiles(Map<String, RepositoryFile> all) {
    paths().stream().filter(path -> path.endsWith(".hcl") || ParsedBake.isNamed(path))
        .filter(path -> !all.containsKey(path))
        .forEach(path -> bakeFiles.computeIfAbsent(path, this::readBake)
            .ifPresent(found -> all.put(path, found)));
  }

  private Optional<ParsedBake> readBake(String path) {
    try {
      return Optional.of(ParsedBake.of(path, Files.readAllBytes(folder.resolve(path))))
          .filter(found -> ParsedBake.isNamed(path) || found.isBake());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void addCalled(ParsedFile file, Map<String, RepositoryFile> all) {
    Deque<ParsedFile> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      for (String path : called(open.pop())) {
        if (!all.containsKey(path)) {
          read(path).ifPresent(found -> {
            all.put(path, found);
            open.push(found);
          });
        }
      }
    }
  }

  private Optional<ParsedFile> read(String path) {
    return files.computeIfAbsent(path, this::readNow);
  }

  /** What is wrong with a file is said where it is checked itself. */
  private Optional<ParsedFile> readNow(String path) {
    Optional<Path> file = locate(path).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ParsedFile.of(path, Files.readAllBytes(file.get())))
          .filter(found -> !found.isUnreadable());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A place within the repository. */
  private Optional<Path> locate(String path) {
    try {
      return Optional.of(folder.resolve(path).normalize())
          .filter(file -> file.startsWith(folder));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean hasFile(String path) {
    return locate(path).filter(Files::isRegularFile).isPresent();
  }

  @Override
  public boolean hasFolder(String path) {
    return locate(path).filter(Files::isDirectory).isPresent();
  }

  @Override
  public Optional<String> text(String path) {
    return texts.computeIfAbsent(path, this::readText);
  }

  private Optional<String> readText(String path) {
    Optional<Path> file = locate(path).filter(Files::isRegularFile);
    try {
      return file.isEmpty() || Files.size(file.get()) > LARGEST_TEXT
          ? Optional.empty()
          : Optional.of(new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized List<String> paths() {
    if (paths == null) {
      List<String> found = new ArrayList<>();
      SourceFiles.walk(folder, Optional.of(this), other -> Optional.empty(),
          (file, repository) -> found.add(path(file)));
      found.sort(Comparator.naturalOrder());
      paths = List.copyOf(found);
    }
    return paths;
  }

  /** Where the workflows and actions of this repository may lie that a file uses. */
  private static List<String> called(ParsedFile file) {
    if (!file.text().contains("./") && !file.text().contains("$/")) {
      return List.of();
    }
    return UsesPlace.in(file.tree()).stream().map(place -> place.uses().value())
        .filter(uses -> uses.startsWith("./") || uses.startsWith("$/")).distinct()
        .map(uses -> uses.substring(2).replaceAll("/+$", ""))
        .flatMap(path -> path.endsWith(".yml") || path.endsWith(".yaml")
            ? List.of(path).stream()
            : List.of(in(path, "action.yml"), in(path, "action.yaml")).stream())
        .toList();
  }

  private static String in(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
