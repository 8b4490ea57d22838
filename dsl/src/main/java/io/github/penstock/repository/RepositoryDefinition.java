package io.github.penstock.repository;

/**
 * What a repository generates. One class of {@code .github/penstock} implements it and has a
 * constructor without parameters.
 */
public interface RepositoryDefinition {

  /** Called once for a run; the same sources must give the same files. */
  Repository repository();
}
