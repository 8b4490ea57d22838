package io.github.penstock.rules.bake;

import io.github.penstock.document.BakeCall;
import io.github.penstock.dockerfile.Dockerfile;
import io.github.penstock.repository.FileTree;
import io.github.penstock.resolver.ResolvedTarget;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Dockerfile of a target, as far as it is in the repository.
 *
 * @param paths where it may be, from the root of the repository; none where it is not in the repository
 * @param isMissing whether it is in none of these places
 * @param content what it says, where somebody can read it
 */
record TargetDockerfile(List<String> paths, boolean isMissing, Optional<Dockerfile> content) {

  private static final TargetDockerfile ELSEWHERE =
      new TargetDockerfile(List.of(), false, Optional.empty());
  private static final String HERE = "cwd://";

  static TargetDockerfile of(ResolvedTarget target, BakeDocument document) {
    if (target.attributes().get("dockerfile-inline") instanceof String inline) {
      return new TargetDockerfile(List.of(), false, Optional.of(Dockerfile.read(inline)));
    }
    Optional<FileTree> tree = document.files().tree();
    Set<String> paths = new LinkedHashSet<>();
    for (String folder : folders(document)) {
      Optional<String> path = path(folder, target);
      if (tree.isEmpty() || path.isEmpty()) {
        return ELSEWHERE;
      }
      paths.add(path.get());
    }
    Optional<String> found = paths.stream()
        .flatMap(path -> Stream.of(path, path.replaceFirst("(^|/)Dockerfile$", "$1dockerfile")))
        .filter(path -> tree.get().hasFile(path)).findFirst();
    return new TargetDockerfile(List.copyOf(paths), found.isEmpty(),
        found.flatMap(path -> tree.get().text(path)).map(Dockerfile::read));
  }

  /** Where bake runs: where steps run it, or else in the folder of the file or at the root. */
  private static Set<String> folders(BakeDocument document) {
    Set<String> folders = new LinkedHashSet<>();
    document.files().calls().stream().map(BakeCall::folder).forEach(folders::add);
    if (folders.isEmpty()) {
      document.trees().stream().map(BakeTree::path)
          .map(path -> path.substring(0, path.lastIndexOf('/') + 1)).forEach(folders::add);
      folders.add("");
    }
    return folders;
  }

  private static Optional<String> path(String folder, ResolvedTarget target) {
    String context = target.context();
    String dockerfile = target.dockerfile();
    if (dockerfile.startsWith(HERE)) {
      return normal(folder + dockerfile.substring(HERE.length()));
    }
    String place = context.startsWith(HERE) ? context.substring(HERE.length()) : context;
    boolean remote = place.contains(":") || dockerfile.contains(":") || place.startsWith("/")
        || dockerfile.startsWith("/") || place.startsWith("github.com/");
    return remote ? Optional.empty() : normal(folder + place + "/" + dockerfile);
  }

  /** Empty for what is outside of the repository. */
  private static Optional<String> normal(String path) {
    try {
      String normal = Path.of(path.startsWith("/") ? path.substring(1) : path).normalize()
          .toString().replace('\\', '/');
      return normal.startsWith("..") ? Optional.empty() : Optional.of(normal);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
