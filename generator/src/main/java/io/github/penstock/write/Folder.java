package io.github.penstock.write;

import java.util.List;
import java.util.Optional;

/** The files of a repository. Paths start at its root and have {@code /} on every system. */
public interface Folder {

  /**
   * What a file holds; empty where there is none.
   *
   * @throws FolderException where something else is in the way, or it cannot be read
   */
  Optional<byte[]> read(String path);

  /** The paths of all files, sorted; a nested repository's and those of build tools are not in it. */
  List<String> paths();

  /**
   * Makes all changes, or none.
   *
   * @throws FolderException where one cannot be made; then all files are as they were
   */
  void apply(List<Change> changes);
}
