package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dependencies that Dependabot may update; with one such entry, no others. {@link Ignore} wins over
 * it.
 */
public final class Allow extends Element<Allow> {

  private static final List<String> KEYS =
      List.of("dependency-name", "dependency-type", "update-types");

  private Allow(Mapping tree) {
    super(tree);
  }

  /** Dependencies of this name; {@code *} is any text, Maven's are {@code group:artifact}. */
  public static Allow dependency(String name) {
    return new Allow(Mapping.EMPTY)
        .put("dependency-name", Limits.notBlank("dependency-name", name));
  }

  /** All dependencies that are used like this. */
  public static Allow dependencies(DependencyType type) {
    return new Allow(Mapping.EMPTY).dependencyType(type);
  }

  @Override
  protected Allow copy(Mapping changed) {
    return new Allow(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Only where the dependency is used like this. */
  public Allow dependencyType(DependencyType type) {
    return put("dependency-type", type.toString());
  }

  /** Only these steps between versions. */
  public Allow updateTypes(UpdateType... types) {
    return appendTexts("update-types", Stream.of(types).map(UpdateType::versionUpdate).toList());
  }
}
