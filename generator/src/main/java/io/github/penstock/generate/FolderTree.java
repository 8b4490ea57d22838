package io.github.penstock.generate;

import io.github.penstock.repository.FileTree;
import io.github.penstock.write.Folder;
import io.github.penstock.write.FolderException;
import java.util.List;

/** A folder as rules see it. */
record FolderTree(Folder folder) implements FileTree {

  @Override
  public boolean hasFile(String path) {
    try {
      return folder.read(path).isPresent();
    } catch (FolderException e) {
      return false;
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
