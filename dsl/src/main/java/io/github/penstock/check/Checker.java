package io.github.penstock.check;

import io.github.penstock.repository.Repository;
import io.github.penstock.repository.YamlFile;
import java.util.List;

/** Runs all rules over documents. */
public final class Checker {

  /** Every rule, in the order in which findings of one place are reported. */
  private static final List<Rule> RULES = List.of();

  private Checker() {}

  /** The findings of all files, in their order; in each, in the order of the document. */
  public static List<Finding> check(Repository repository) {
    return repository.files().stream().filter(YamlFile.class::isInstance)
        .map(YamlFile.class::cast).flatMap(file -> check(file, repository).stream()).toList();
  }

  /** The findings of one file among its neighbours. */
  public static List<Finding> check(YamlFile file, Repository neighbours) {
    return RULES.stream().flatMap(rule -> rule.check(file, neighbours)).toList();
  }
}
