package io.github.penstock.resolver;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A target with all that bake builds it with. */
public final class ResolvedTarget {

  private final BlockSettings settings;

  ResolvedTarget(BlockSettings settings) {
    this.settings = settings;
  }

  /** The folder or the address that it is built from. */
  public String context() {
    return settings.get(BlockAttribute.CONTEXT).orElse(".");
  }

  /** The Dockerfile, relative to the context unless it begins with {@code cwd://}. */
  public String dockerfile() {
    return settings.get(BlockAttribute.DOCKERFILE).orElse("Dockerfile");
  }

  /** The stage of the Dockerfile, if it is not the last one. */
  public Optional<String> stage() {
    return settings.get(BlockAttribute.TARGET).filter(stage -> !stage.isEmpty());
  }

  /** The arguments of the build by their names. */
  public SortedMap<String, String> args() {
    return present(BlockAttribute.ARGS);
  }

  /** The labels of the image by their names. */
  public SortedMap<String, String> labels() {
    return present(BlockAttribute.LABELS);
  }

  /** The named contexts by their names; {@code target:NAME} is the result of another target. */
  public SortedMap<String, String> contexts() {
    return Collections.unmodifiableSortedMap(
        settings.get(BlockAttribute.CONTEXTS).orElseGet(TreeMap::new));
  }

  public List<String> tags() {
    return settings.list(BlockAttribute.TAGS);
  }

  /** The platforms as they are written: nothing for the platform of the builder. */
  public List<String> platforms() {
    return settings.list(BlockAttribute.PLATFORMS);
  }

  /**
   * All attributes by their names, as bake prints them: texts, booleans, numbers, lists and maps.
   */
  public Map<String, Object> attributes() {
    return Collections.unmodifiableMap(settings.printed());
  }

  private SortedMap<String, String> present(
      BlockAttribute<SortedMap<String, Optional<String>>> attribute) {
    SortedMap<String, String> present = new TreeMap<>();
    settings.get(attribute).ifPresent(all -> all
        .forEach((name, value) -> value.ifPresent(text -> present.put(name, text))));
    return Collections.unmodifiableSortedMap(present);
  }
}
