package io.github.penstock.generate;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.UsesPlace;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.write.Folder;
import io.github.penstock.write.FolderException;
import io.github.penstock.yaml.Scalar;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of this repository that its workflows name, and that no definition makes and nobody wrote. */
final class MissingFiles {

  static final String RULE = "missing-local-file";

  private static final String BAKE = "docker/bake-action";

  private final Set<String> made;
  private final Folder folder;

  private MissingFiles(Set<String> made, Folder folder) {
    this.made = made;
    this.folder = folder;
  }

  static Stream<Finding> of(Repository repository, Folder folder) {
    Set<String> made =
        repository.files().stream().map(RepositoryFile::path).collect(Collectors.toSet());
    MissingFiles missing = new MissingFiles(made, folder);
    return repository.files().stream().filter(YamlFile.class::isInstance)
        .map(YamlFile.class::cast).flatMap(missing::in);
  }

  private Stream<Finding> in(YamlFile file) {
    return UsesPlace.in(file.tree()).stream()
        .flatMap(place -> Stream.concat(called(file, place), baked(file, place)));
  }

  /** A folder outside {@code .github} may come into being while the job runs. */
  private Stream<Finding> called(YamlFile file, UsesPlace place) {
    String uses = place.uses().value();
    if (!uses.startsWith("./") && !uses.startsWith("$/")) {
      return Stream.empty();
    }
    String path = uses.substring(2).replaceAll("/+$", "");
    String start = path.isEmpty() ? "" : path + "/";
    boolean found = path.matches(".*\\.ya?ml")
        ? isThere(path)
        : isThere(start + "action.yml") || isThere(start + "action.yaml");
    boolean sure = path.startsWith(".github/") || path.isEmpty();
    return found
        ? Stream.empty()
        : Stream.of(finding(file, sure ? Severity.ERROR : Severity.WARNING, uses,
            place.uses().origin()));
  }

  private Stream<Finding> baked(YamlFile file, UsesPlace place) {
    String uses = place.uses().value();
    if (!uses.equals(BAKE) && !uses.startsWith(BAKE + "@")) {
      return Stream.empty();
    }
    return place.element().mapping("with").get("files").stream()
        .filter(Scalar.class::isInstance).map(Scalar.class::cast)
        .flatMap(files -> files.value().lines().map(String::strip)
            .filter(MissingFiles::isPlainPath).filter(path -> !isThere(path))
            .map(path -> finding(file, Severity.WARNING, path, files.origin())));
  }

  private boolean isThere(String path) {
    try {
      return made.contains(path) || folder.read(path).isPresent();
    } catch (FolderException e) {
      return false;
    }
  }

  private static boolean isPlainPath(String path) {
    return path.matches("[\\w./-]+") && !path.startsWith("/") && !path.startsWith("../");
  }

  private static Finding finding(YamlFile file, Severity severity, String path, Origin origin) {
    return Finding.of(RULE, severity,
        "\"" + path + "\" is not there; expected it in Repository.of(...) or in the folder",
        file.path(), "", origin);
  }
}
