package io.github.penstock.resolver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of bake: files, targets, and what the command line and the environment say.
 * Immutable.
 */
public final class BakeRequest {

  private final List<BakeSource> sources;
  private final List<String> targets;
  private final List<String> overrides;
  private final Map<String, String> variables;
  private final BakeSystem system;

  private BakeRequest(List<BakeSource> sources, List<String> targets, List<String> overrides,
      Map<String, String> variables, BakeSystem system) {
    this.sources = List.copyOf(sources);
    this.targets = List.copyOf(targets);
    this.overrides = List.copyOf(overrides);
    this.variables = variables;
    this.system = system;
  }

  /**
   * Asks for the target or group {@code default} of these files, in an empty environment on
   * {@code linux/amd64}, in the current folder.
   */
  public static BakeRequest of(List<BakeSource> sources) {
    return new BakeRequest(sources, List.of(), List.of(), Collections.emptyMap(),
        new BakeSystem(Path.of(""), Collections.emptyMap(), "linux/amd64"));
  }

  /** Asks for other targets and groups; {@code *}, {@code ?} and {@code [a-z]} match several. */
  public BakeRequest targets(List<String> names) {
    return new BakeRequest(sources, names, overrides, variables, system);
  }

  /**
   * Changes targets as {@code --set} does: {@code PATTERN.KEY=VALUE}, {@code PATTERN.KEY+=VALUE}.
   */
  public BakeRequest override(String... texts) {
    List<String> all = new ArrayList<>(overrides);
    all.addAll(List.of(texts));
    return new BakeRequest(sources, targets, all, variables, system);
  }

  /** Gives a variable a value that goes before the environment's, as {@code --var} does. */
  public BakeRequest variable(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(variables);
    all.put(name, value);
    return new BakeRequest(sources, targets, overrides, all, system);
  }

  /** The environment, from which variables of the files get values. */
  public BakeRequest environment(Map<String, String> values) {
    return on(new BakeSystem(system.directory(), new LinkedHashMap<>(values), system.platform()));
  }

  /** The folder to which paths of secrets, keys and outputs are relative. */
  public BakeRequest directory(Path folder) {
    return on(new BakeSystem(folder, system.environment(), system.platform()));
  }

  /** What {@code BAKE_LOCAL_PLATFORM} is. */
  public BakeRequest platform(String name) {
    return on(new BakeSystem(system.directory(), system.environment(), name));
  }

  private BakeRequest on(BakeSystem changed) {
    return new BakeRequest(sources, targets, overrides, variables, changed);
  }

  List<BakeSource> sources() {
    return sources;
  }

  List<String> targets() {
    return targets.isEmpty() ? List.of(BakeResolver.DEFAULT) : targets;
  }

  List<String> overrides() {
    return overrides;
  }

  Map<String, String> variables() {
    return variables;
  }

  BakeSystem system() {
    return system;
  }
}
