package io.github.penstock.plan;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every output has a path of its own, within the repository, that every system can have. */
public final class OutputPaths {

  private final Map<String, RepositoryFile> files = new HashMap<>();
  private final Map<String, RepositoryFile> folders = new HashMap<>();

  private OutputPaths() {}

  /** The findings of all outputs, in their order. */
  public static List<Finding> check(Repository repository) {
    OutputPaths paths = new OutputPaths();
    return repository.files().stream().flatMap(file -> paths.check(file).stream()).toList();
  }

  private Optional<Finding> check(RepositoryFile file) {
    Optional<Finding> finding = mistake(file.path())
        .map(expected -> finding("output-path-invalid", file,
            "the path \"" + file.path() + "\" " + expected))
        .or(() -> clash(file));
    String key = file.path().toLowerCase(Locale.ROOT);
    files.putIfAbsent(key, file);
    parents(key).forEach(folder -> folders.putIfAbsent(folder, file));
    return finding;
  }

  private static Optional<String> mistake(String path) {
    if (path.isBlank()) {
      return Optional.of("is empty; expected the name of a file");
    }
    if (path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
      return Optional.of("is absolute; expected a path from the repository's root");
    }
    if (path.contains("\\")) {
      return Optional.of("has a backslash; expected \"/\" between its parts");
    }
    if (path.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      return Optional.of("has a control character; expected printable ones");
    }
    return mistakeInParts(List.of(path.split("/", -1)));
  }

  private static Optional<String> mistakeInParts(List<String> parts) {
    if (parts.contains("..")) {
      return Optional.of("has a part \"..\"; expected a path within the repository");
    }
    if (parts.contains("") || parts.contains(".")) {
      return Optional.of("has an empty part; expected one \"/\" between names");
    }
    return parts.get(0).equalsIgnoreCase(".git")
        ? Optional.of("is in git's own folder; expected a path that git tracks")
        : Optional.empty();
  }

  private Optional<Finding> clash(RepositoryFile file) {
    String key = file.path().toLowerCase(Locale.ROOT);
    RepositoryFile same = files.get(key);
    if (same != null) {
      String hint = same.path().equals(file.path()) ? "" : "; not every system tells cases apart";
      return Optional.of(twice(file, "is also that of " + other(same) + hint));
    }
    if (folders.containsKey(key)) {
      return Optional.of(twice(file, "is the folder of " + other(folders.get(key))));
    }
    return parents(key).filter(files::containsKey).findFirst()
        .map(folder -> twice(file, "lies below " + other(files.get(folder))));
  }

  private static Stream<String> parents(String path) {
    return IntStream.range(0, path.length()).filter(i -> path.charAt(i) == '/')
        .mapToObj(end -> path.substring(0, end));
  }

  private static Finding twice(RepositoryFile file, String clash) {
    return finding("output-path-twice", file, "the path \"" + file.path() + "\" " + clash);
  }

  private static String other(RepositoryFile file) {
    String place = file.origin().isKnown() ? ", made at " + file.origin() : "";
    return "the file \"" + file.path() + "\"" + place;
  }

  private static Finding finding(String rule, RepositoryFile file, String message) {
    return Finding.of(rule, Severity.ERROR, message, file.path(), "", file.origin());
  }
}
