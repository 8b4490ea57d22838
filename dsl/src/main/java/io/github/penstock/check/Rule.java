package io.github.penstock.check;

import io.github.penstock.repository.Repository;
import io.github.penstock.repository.YamlFile;
import java.util.stream.Stream;

/** A check without state, named for the mistake that it finds. */
interface Rule {

  /** The id that findings, suppressions and {@code docs/rules/<id>.md} carry. */
  String id();

  /**
   * Looks at one file.
   *
   * @param all what else the repository has: callees and local actions
   */
  Stream<Finding> check(YamlFile file, Repository all);
}
