package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/**
 * What Dependabot's commit messages, and so the titles of pull requests, start with. GitHub adds a
 * colon behind a prefix that ends with a letter, a digit, {@code )} or {@code ]}.
 */
public final class CommitMessage extends Element<CommitMessage> {

  private static final List<String> KEYS = List.of("prefix", "prefix-development", "include");

  private static final int MOST_CHARACTERS = 50;

  private CommitMessage(Mapping tree) {
    super(tree);
  }

  /** Messages with this prefix, of 50 characters at most. */
  public static CommitMessage prefix(String prefix) {
    return of().prefixed("prefix", prefix);
  }

  /** Messages without a prefix for all dependencies. */
  public static CommitMessage of() {
    return new CommitMessage(Mapping.EMPTY);
  }

  @Override
  protected CommitMessage copy(Mapping changed) {
    return new CommitMessage(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /**
   * Another prefix for dependencies of development, of 50 characters at most; for ecosystems that
   * tell them apart.
   */
  public CommitMessage prefixDevelopment(String prefix) {
    return prefixed("prefix-development", prefix);
  }

  /** Says {@code deps} or {@code deps-dev} behind the prefix. */
  public CommitMessage includeScope() {
    return put("include", "scope");
  }

  private CommitMessage prefixed(String key, String prefix) {
    return put(key,
        Limits.lengthBetween(1, MOST_CHARACTERS, Limits.notBlank(key, prefix), key));
  }
}
