package io.github.penstock.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lists the files that belong to a repository. Not in the list: hidden folders but {@code .github},
 * folders that build tools fill, and nested repositories: folders that have definitions of their own,
 * or their own {@code .git}.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final Set<String> NOT_SOURCES = Set.of("node_modules", "target", "build", "out",
      "dist", "vendor", "venv", "__pycache__");

  private final Path root;
  private final List<String> paths = new ArrayList<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  static List<String> of(Path root) throws IOException {
    FolderWalk walk = new FolderWalk(root);
    Files.walkFileTree(root, walk);
    return walk.paths.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.equals(root) || belongs(folder)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      paths.add(root.relativize(file).toString().replace('\\', '/'));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean belongs(Path folder) {
    String name = folder.getFileName().toString();
    if (name.startsWith(".")) {
      return name.equals(".github");
    }
    return !NOT_SOURCES.contains(name) && !Files.exists(folder.resolve(".git"))
        && !Files.exists(folder.resolve(".github/penstock"));
  }
}
