package io.github.penstock.committed;

import io.github.penstock.pins.UsesPlace;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.write.Folder;
import io.github.penstock.write.FolderException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reusable workflows and local actions that definitions call and do not make. */
public final class HandWritten {

  private HandWritten() {}

  /** Those of a folder that can be read; what is wrong with the others is not the definitions'. */
  public static List<ParsedFile> calledBy(Repository repository, Folder folder) {
    Set<String> made = repository.files().stream().map(RepositoryFile::path)
        .collect(Collectors.toSet());
    return repository.files().stream().filter(YamlFile.class::isInstance)
        .flatMap(file -> UsesPlace.in(((YamlFile) file).tree()).stream())
        .map(place -> place.uses().value()).filter(HandWritten::isLocal).distinct()
        .flatMap(HandWritten::paths).distinct().filter(path -> !made.contains(path))
        .flatMap(path -> read(path, folder).stream()).toList();
  }

  private static boolean isLocal(String uses) {
    return uses.startsWith("./") || uses.startsWith("$/");
  }

  private static Stream<String> paths(String uses) {
    String path = uses.substring(2).replaceAll("/+$", "");
    String start = path.isEmpty() ? "" : path + "/";
    return path.matches(".*\\.ya?ml")
        ? Stream.of(path)
        : Stream.of(start + "action.yml", start + "action.yaml");
  }

  private static Optional<ParsedFile> read(String path, Folder folder) {
    try {
      return folder.read(path).map(content -> ParsedFile.of(path, content))
          .filter(HandWritten::isRead);
    } catch (FolderException e) {
      return Optional.empty();
    }
  }

  private static boolean isRead(ParsedFile file) {
    return file.problems().stream().noneMatch(problem -> problem.kind().isError());
  }
}
