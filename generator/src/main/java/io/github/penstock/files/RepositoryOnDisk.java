package io.github.penstock.files;

import io.github.penstock.check.Checker;
import io.github.penstock.pins.UsesPlace;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A folder that holds {@code .github}; its files are read when another file refers to them. */
final class RepositoryOnDisk {

  private final Path folder;
  private final Map<String, Optional<ParsedFile>> files = new ConcurrentHashMap<>();
  private ConfigurationReader.@Nullable Reading configuration;

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
      return new ConfigurationReader.Reading(new Repository[]{Repository.of()}[0].configuration(),
          List.of());
    }
    try {
      String text = YamlReader.decode(Files.readAllBytes(file), Configuration.PATH);
      return ConfigurationReader.read(text, Configuration.PATH, Checker.ruleIds());
    } catch (IOException | YamlException e) {
      return ConfigurationReader.unreadable(Configuration.PATH, e.getMessage());
    }
  }

  /** A file with all that it calls, directly and through others. */
  Repository around(ParsedFile file, List<? extends RepositoryFile> made) {
    Map<String, RepositoryFile> all = new LinkedHashMap<>();
    all.put(file.path(), file);
    made.forEach(other -> all.putIfAbsent(other.path(), other));
    all.putIfAbsent(Configuration.PATH, configuration().configuration());
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
    return Repository.of(List.copyOf(all.values()));
  }

  private Optional<ParsedFile> read(String path) {
    return files.computeIfAbsent(path, this::readNow);
  }

  /** What is wrong with a file is said where it is checked itself. */
  private Optional<ParsedFile> readNow(String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ParsedFile.of(path, YamlReader.decode(Files.readAllBytes(file), path)));
    } catch (IOException | YamlException e) {
      return Optional.empty();
    }
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
