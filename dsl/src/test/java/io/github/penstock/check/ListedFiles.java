package io.github.penstock.check;

import io.github.penstock.repository.FileTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of files of which the names matter, and sometimes what is in them. */
record ListedFiles(List<String> paths, Map<String, String> texts) implements FileTree {

  ListedFiles(List<String> paths) {
    this(paths, new LinkedHashMap<>());
  }

  @Override
  public boolean hasFile(String path) {
    return paths.contains(path);
  }

  @Override
  public boolean hasFolder(String path) {
    return paths.stream().anyMatch(file -> file.startsWith(path + "/"));
  }

  @Override
  public Optional<String> text(String path) {
    return Optional.ofNullable(texts.get(path));
  }
}
