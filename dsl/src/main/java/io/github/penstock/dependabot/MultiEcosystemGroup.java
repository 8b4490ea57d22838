package io.github.penstock.dependabot;

import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * Updates of several ecosystems that come in one pull request. It needs a schedule; each
 * {@link Update} that joins it says which dependencies. Labels and assignees add to those of the
 * updates.
 */
public final class MultiEcosystemGroup extends PullRequestOptions<MultiEcosystemGroup> {

  private static final List<String> KEYS = List.of("schedule", "target-branch",
      "open-pull-requests-limit", "dependency-type", "exclude-patterns", "update-types", "labels",
      "assignees", "milestone", "commit-message", "pull-request-branch-name");

  private final String name;

  private MultiEcosystemGroup(String name, Mapping tree) {
    super(tree);
    this.name = name;
  }

  public static MultiEcosystemGroup of(String name) {
    return new MultiEcosystemGroup(
        Limits.notBlank("name of a multi-ecosystem-group", name), Mapping.EMPTY);
  }

  @Override
  protected MultiEcosystemGroup copy(Mapping changed) {
    return new MultiEcosystemGroup(name, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Its key under {@code multi-ecosystem-groups}. */
  public String name() {
    return name;
  }

  /** Only dependencies of production or only those of development. */
  public MultiEcosystemGroup dependencyType(DependencyType type) {
    return put("dependency-type", DependencyGroup.productionOrDevelopment(type));
  }

  /** No dependencies of these names; {@code *} stands for any text. */
  public MultiEcosystemGroup excludePatterns(String... names) {
    return appendTexts("exclude-patterns", Limits.notBlank("exclude-patterns", List.of(names)));
  }

  /** Only these steps between versions. */
  public MultiEcosystemGroup updateTypes(UpdateType... types) {
    return appendTexts("update-types", Stream.of(types).map(UpdateType::toString).toList());
  }
}
