package io.github.penstock.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a workspace that patterns name, in the order in which the runner meets them. */
final class FileSearch {

  private final Path workspace;
  private final List<FilePattern> patterns;
  private final boolean followLinks;
  private final Set<Path> files = new LinkedHashSet<>();

  FileSearch(Path workspace, List<FilePattern> patterns, boolean followLinks) {
    this.workspace = workspace;
    this.patterns = patterns;
    this.followLinks = followLinks;
  }

  /** Folder by folder, in the order of the names. */
  List<Path> files() throws IOException {
    for (Path start : starts()) {
      if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
        visit(start, List.of());
      }
    }
    return List.copyOf(files);
  }

  /** Where the patterns begin; nothing outside of the workspace is hashed, so nothing is sought. */
  private Set<Path> starts() {
    Set<Path> starts = new LinkedHashSet<>();
    for (FilePattern pattern : patterns) {
      if (!pattern.excludes() && pattern.literal().startsWith(workspace)) {
        starts.add(pattern.literal());
      } else if (!pattern.excludes() && workspace.startsWith(pattern.literal())) {
        starts.add(workspace);
      }
    }
    Set<Path> outermost = new LinkedHashSet<>(starts);
    outermost.removeIf(start -> starts.stream()
        .anyMatch(other -> !other.equals(start) && start.startsWith(other)));
    return outermost;
  }

  private void visit(Path path, List<Path> ancestors) throws IOException {
    if (!isFolder(path)) {
      if (isWanted(path) && !Files.isDirectory(path)) {
        files.add(path);
      }
      return;
    }
    Path real = path.toRealPath();
    if (ancestors.contains(real)) {
      return;
    }
    List<Path> within = new ArrayList<>(ancestors);
    within.add(real);
    for (Path child : children(path)) {
      visit(child, within);
    }
  }

  private boolean isFolder(Path path) {
    return followLinks
        ? Files.isDirectory(path)
        : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** The last pattern that matches decides. */
  private boolean isWanted(Path file) {
    boolean wanted = false;
    for (FilePattern pattern : patterns) {
      if (pattern.matches(file)) {
        wanted = !pattern.excludes();
      }
    }
    return wanted;
  }
}
