package io.github.penstock.resolver;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What bake would build: targets and groups by their names. */
public final class ResolvedBake {

  private final SortedMap<String, ResolvedGroup> groups;
  private final SortedMap<String, ResolvedTarget> targets = new TreeMap<>();

  ResolvedBake(SortedMap<String, ResolvedGroup> groups, Map<String, BlockSettings> targets) {
    this.groups = Collections.unmodifiableSortedMap(groups);
    targets.forEach((name, settings) -> this.targets.put(name, new ResolvedTarget(settings)));
  }

  /** The groups that were asked for, with those in them; always one called {@code default}. */
  public SortedMap<String, ResolvedGroup> groups() {
    return groups;
  }

  /** The targets that are built, also those that others only link to. */
  public SortedMap<String, ResolvedTarget> targets() {
    return Collections.unmodifiableSortedMap(targets);
  }

  /** The text that {@code docker buildx bake --print} prints, without its final line end. */
  public String toJson() {
    Map<String, Object> described = new LinkedHashMap<>();
    groups.forEach((name, group) -> described.put(name, group.printed()));
    Map<String, Object> built = new LinkedHashMap<>();
    targets.forEach((name, target) -> built.put(name, target.attributes()));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("group", described);
    all.put("target", built);
    return GoJson.indented(all);
  }
}
