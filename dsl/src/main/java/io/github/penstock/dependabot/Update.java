package io.github.penstock.dependabot;

import io.github.penstock.element.Distinct;
import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.element.Ordered;
import io.github.penstock.yaml.Mapping;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the dependencies of one ecosystem fresh. It needs {@link #directory} or
 * {@link #directories}, and a {@link #schedule}. GitHub has removed {@code reviewers}: CODEOWNERS
 * names them. See
 * https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference.
 */
public final class Update extends PullRequestOptions<Update> {

  private static final List<String> KEYS = List.of("name", "package-ecosystem", "directory",
      "directories", "exclude-paths", "target-branch", "multi-ecosystem-group", "patterns",
      "schedule", "cooldown", "open-pull-requests-limit", "versioning-strategy", "rebase-strategy",
      "vendor", "insecure-external-code-execution", "registries", "allow", "ignore", "groups",
      "labels", "assignees", "reviewers", "milestone", "commit-message",
      "pull-request-branch-name");

  private Update(Mapping tree) {
    super(tree);
  }

  public static Update of(Ecosystem ecosystem) {
    return of(ecosystem.toString());
  }

  /** Of an ecosystem that {@link Ecosystem} does not have yet. */
  public static Update of(String ecosystem) {
    return new Update(Mapping.EMPTY)
        .put("package-ecosystem", Limits.notBlank("package-ecosystem", ecosystem));
  }

  @Override
  protected Update copy(Mapping changed) {
    return new Update(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** A name for people, of 3 to 100 characters. */
  public Update name(String name) {
    return put("name", Limits.lengthBetween(3, 100, notNull("name", name), "name"));
  }

  /** Where the manifests are, from the repository's root: {@code /}, {@code /requirements}. */
  public Update directory(String directory) {
    return alone("directory", "directories")
        .put("directory", Limits.notBlank("directory", directory));
  }

  /** Where the manifests are, from the repository's root; globs such as {@code /services/*} too. */
  public Update directories(String... directories) {
    return directories(List.of(directories));
  }

  /** Where the manifests are, from the repository's root; globs such as {@code /services/*} too. */
  public Update directories(Collection<String> directories) {
    return alone("directories", "directory")
        .appendTexts("directories", Limits.notBlank("directories", directories));
  }

  /** Globs of manifests to leave alone, from the directory. */
  public Update excludePaths(String... globs) {
    return appendTexts("exclude-paths", Limits.notBlank("exclude-paths", List.of(globs)));
  }

  /** Joins a group of several ecosystems and its schedule; {@link #patterns} say with what. */
  public Update multiEcosystemGroup(MultiEcosystemGroup group) {
    return put("multi-ecosystem-group", group.name());
  }

  /** The dependencies that join the {@link #multiEcosystemGroup}; {@code *} stands for any text. */
  public Update patterns(String... names) {
    return appendTexts("patterns", Limits.notBlank("patterns", List.of(names)));
  }

  /** How old a release must be before it is proposed; GitHub's default is 3 days. */
  public Update cooldown(Cooldown cooldown) {
    return put("cooldown", cooldown);
  }

  /** How versions in manifests are edited. */
  public Update versioningStrategy(VersioningStrategy strategy) {
    return put("versioning-strategy", strategy.toString());
  }

  /** Whether open pull requests are rebased when the target branch moves on. */
  public Update rebaseStrategy(RebaseStrategy strategy) {
    return put("rebase-strategy", strategy.toString());
  }

  /** Whether vendored copies are updated too; for bundler and gomod. */
  public Update vendor(boolean vendor) {
    return put("vendor", vendor);
  }

  /**
   * Whether updates may run code that manifests bring along, with access to the registries; for
   * bundler, mix and pip.
   */
  public Update insecureExternalCodeExecution(ExternalCode execution) {
    return put("insecure-external-code-execution", execution.toString());
  }

  /** The registries this update may log in to; {@link Dependabot#registries} defines them. */
  public Update registries(Registry<?>... registries) {
    return appendTexts("registries", Stream.of(registries).map(Registry::name).toList());
  }

  /** Lets this update log in to every registry that is defined. */
  public Update allRegistries() {
    return put("registries", "*");
  }

  /** Updates these dependencies only. */
  public Update allow(Allow... entries) {
    return allow(List.of(entries));
  }

  /** Updates these dependencies only. */
  public Update allow(Collection<Allow> entries) {
    return append("allow", Ordered.<Allow>listOf(entries).stream().map(Element::tree).toList());
  }

  /** Leaves these updates out. Penstock's own findings are hidden by the two texts of the other. */
  public Update ignore(Ignore... entries) {
    return ignore(List.of(entries));
  }

  /** Leaves these updates out. */
  public Update ignore(Collection<Ignore> entries) {
    return append("ignore", Ordered.<Ignore>listOf(entries).stream().map(Element::tree).toList());
  }

  /** Gathers updates in one pull request each; the first group that fits takes an update. */
  public Update groups(DependencyGroup... groups) {
    return groups(List.of(groups));
  }

  /** Gathers updates in one pull request each; the first group that fits takes an update. */
  public Update groups(Collection<DependencyGroup> groups) {
    Update changed = this;
    for (DependencyGroup group : Ordered.<DependencyGroup>listOf(groups)) {
      Distinct.require(changed.tree().mapping("groups"), group.name(), "group");
      changed = changed.putIn("groups", group.name(), group.tree());
    }
    return changed;
  }

  private Update alone(String key, String other) {
    if (tree().has(other)) {
      throw new IllegalArgumentException(
          key + " of an update that has " + other + " already; expected one of the two");
    }
    return this;
  }
}
