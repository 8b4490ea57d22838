package io.github.penstock.repository;

import java.util.List;
import java.util.Optional;

/** The files that lie around those that are checked. Paths start at the repository's root. */
public interface FileTree {

  boolean hasFile(String path);

  boolean hasFolder(String path);

  /** The paths of all files, sorted; what build tools make is not among them. */
  List<String> paths();

  /** What a file says; empty where it is not there, or nobody may read it. */
  default Optional<String> text(String path) {
    return Optional.empty();
  }
}
