package io.github.penstock.generate;

import io.github.penstock.repository.FileTree;
import io.github.penstock.write.Folder;
import io.github.penstock.write.FolderException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A folder as rules see it. */
record FolderTree(Folder folder) implements FileTree {

  @Override
  public boolean hasFile(String path) {
    return text(path).isPresent();
  }

  @Override
  public Optional<String> text(String path) {
    try {
      return folder.read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    } catch (FolderException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean hasFolder(String path) {
    return folder.paths().stream().anyMatch(file -> file.startsWith(path + "/"));
  }

  @Override
  public List<String> paths() {
    return folder.paths();
  }
}
