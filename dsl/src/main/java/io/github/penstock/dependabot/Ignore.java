package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * Updates that Dependabot leaves out, even where an {@link Allow} names them.
 */
public final class Ignore extends Element<Ignore> {

  private static final List<String> KEYS =
      List.of("dependency-name", "versions", "update-types");

  private Ignore(Mapping tree) {
    super(tree);
  }

  /**
   * All updates of the dependencies of this name, unless versions or update types say which;
   * {@code *} stands for any text, Maven's are {@code group:artifact}.
   */
  public static Ignore dependency(String name) {
    return new Ignore(Mapping.EMPTY)
        .put("dependency-name", Limits.notBlank("dependency-name", name));
  }

  /** Updates of every dependency; versions or update types say which. */
  public static Ignore anyDependency() {
    return new Ignore(Mapping.EMPTY);
  }

  @Override
  protected Ignore copy(Mapping changed) {
    return new Ignore(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Only these versions, or ranges as the package manager writes them: {@code >=6}. */
  public Ignore versions(String... versions) {
    return appendTexts("versions", Limits.notBlank("versions", List.of(versions)));
  }

  /** Only these steps between versions; security updates come all the same. */
  public Ignore updateTypes(UpdateType... types) {
    return appendTexts("update-types", Stream.of(types).map(UpdateType::versionUpdate).toList());
  }
}
