package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * Updates of one ecosystem that come in one pull request; the first group that fits an update takes
 * it.
 */
public final class Group extends Element<Group> {

  private static final List<String> ORDER = List.of("applies-to", "dependency-type", "group-by",
      "patterns", "exclude-patterns", "update-types");

  private final String name;

  private Group(String name, Mapping tree) {
    super(tree);
    this.name = name;
  }

  /** A group; its name stands in branches and titles: letters, {@code -}, {@code _}, {@code |}. */
  public static Group of(String name) {
    return new Group(Limits.notBlank("name of a group", name), Mapping.EMPTY);
  }

  /** Its key under {@code groups}. */
  public String name() {
    return name;
  }

  /** Security updates instead of version updates, which is GitHub's default. */
  public Group appliesTo(AppliesTo updates) {
    return put("applies-to", updates.text());
  }

  /**
   * Only dependencies of production or only those of development; not every ecosystem tells them
   * apart.
   */
  public Group dependencyType(DependencyType type) {
    return put("dependency-type", productionOrDevelopment(type));
  }

  /** Gathers what updates the same dependency in several directories; for version updates. */
  public Group groupByDependencyName() {
    return put("group-by", "dependency-name");
  }

  /** Only dependencies of these names; {@code *} stands for any text. */
  public Group patterns(String... names) {
    return appendTexts("patterns", Limits.notBlank("patterns", List.of(names)));
  }

  /** No dependencies of these names; {@code *} stands for any text. */
  public Group excludePatterns(String... names) {
    return appendTexts("exclude-patterns", Limits.notBlank("exclude-patterns", List.of(names)));
  }

  /** Only these steps between versions. */
  public Group updateTypes(UpdateType... types) {
    return appendTexts("update-types", Stream.of(types).map(UpdateType::text).toList());
  }

  static String productionOrDevelopment(DependencyType type) {
    return switch (type) {
      case PRODUCTION, DEVELOPMENT -> type.text();
      case DIRECT, INDIRECT, ALL -> throw new IllegalArgumentException(
          "dependency-type of a group is \"" + type.text()
              + "\"; expected one of \"development\", \"production\"");
    };
  }

  @Override
  protected Group copy(Mapping changed) {
    return new Group(name, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return ORDER;
  }
}
