package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * Updates of one ecosystem that come in one pull request; the first group that fits an update takes
 * it.
 */
public final class DependencyGroup extends Element<DependencyGroup> {

  private static final List<String> KEYS = List.of("applies-to", "dependency-type", "group-by",
      "patterns", "exclude-patterns", "update-types");

  private final String name;

  private DependencyGroup(String name, Mapping tree) {
    super(tree);
    this.name = name;
  }

  /** A group; its name stands in branches and titles: letters, {@code -}, {@code _}, {@code |}. */
  public static DependencyGroup of(String name) {
    return new DependencyGroup(Limits.notBlank("name of a group", name), Mapping.EMPTY);
  }

  @Override
  protected DependencyGroup copy(Mapping changed) {
    return new DependencyGroup(name, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Its key under {@code groups}. */
  public String name() {
    return name;
  }

  /** Security updates instead of version updates, which is GitHub's default. */
  public DependencyGroup appliesTo(AppliesTo updates) {
    return put("applies-to", updates.toString());
  }

  /**
   * Only dependencies of production or only those of development; not every ecosystem tells them
   * apart.
   */
  public DependencyGroup dependencyType(DependencyType type) {
    return put("dependency-type", productionOrDevelopment(type));
  }

  /** Gathers what updates the same dependency in several directories; for version updates. */
  public DependencyGroup groupByDependencyName() {
    return put("group-by", "dependency-name");
  }

  /** Only dependencies of these names; {@code *} stands for any text. */
  public DependencyGroup patterns(String... names) {
    return appendTexts("patterns", Limits.notBlank("patterns", List.of(names)));
  }

  /** No dependencies of these names; {@code *} stands for any text. */
  public DependencyGroup excludePatterns(String... names) {
    return appendTexts("exclude-patterns", Limits.notBlank("exclude-patterns", List.of(names)));
  }

  /** Only these steps between versions. */
  public DependencyGroup updateTypes(UpdateType... types) {
    return appendTexts("update-types", Stream.of(types).map(UpdateType::toString).toList());
  }

  static String productionOrDevelopment(DependencyType type) {
    return switch (type) {
      case PRODUCTION, DEVELOPMENT -> type.toString();
      case DIRECT, INDIRECT, ALL -> throw new IllegalArgumentException(
          "dependency-type of a group is \"" + type
              + "\"; expected one of \"development\", \"production\"");
    };
  }
}
