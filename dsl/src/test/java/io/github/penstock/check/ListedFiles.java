package io.github.penstock.check;

import io.github.penstock.repository.FileTree;
import java.util.List;

/** A tree of files of which only the names matter. */
record ListedFiles(List<String> paths) implements FileTree {

  @Override
  public boolean hasFile(String path) {
    return paths.contains(path);
  }

  @Override
  public boolean hasFolder(String path) {
    return paths.stream().anyMatch(file -> file.startsWith(path + "/"));
  }
}
