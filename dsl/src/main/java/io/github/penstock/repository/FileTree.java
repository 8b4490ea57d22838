package io.github.penstock.repository;

import java.util.List;

/** The files that lie around those that are checked. Paths start at the repository's root. */
public interface FileTree {

  boolean hasFile(String path);

  boolean hasFolder(String path);

  /** The paths of all files, sorted; what build tools make is not among them. */
  List<String> paths();
}
