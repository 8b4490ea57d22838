package io.github.penstock.repository;

import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;

/** A file that a definition generates. */
public interface RepositoryFile {

  /** Its path from the repository's root, with {@code /}: {@code .github/workflows/ci.yml}. */
  String path();

  /** The line of the definition that made it. */
  Origin origin();

  /** Its text with these versions of actions: UTF-8, LF, a final newline. */
  String toText(Pins pins);

  /** Its text with the versions of actions that the catalog knows. */
  default String toText() {
    return toText(Pins.CATALOG);
  }
}
