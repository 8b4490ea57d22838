package io.github.penstock.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All targets and groups of the files, by their names in the order of their first blocks. */
final class BakeDefinition {

  private final Map<String, BlockSettings> targets = new LinkedHashMap<>();
  private final Map<String, BakeGroup> groups = new LinkedHashMap<>();

  /** A later block of the same name adds to the target. */
  void addTarget(String name, BlockSettings settings) {
    targets.computeIfAbsent(name, absent -> new BlockSettings()).merge(settings);
  }

  /** A later block of the same name takes the place of an earlier one. */
  void addGroup(String name, BakeGroup group) {
    groups.put(name, group);
  }

  /** The group of the targets that a matrix makes; a group that a block describes goes first. */
  void addMatrix(String name, List<String> members) {
    groups.putIfAbsent(name, new BakeGroup("", Optional.of(members)));
  }

  Optional<BlockSettings> target(String name) {
    return Optional.ofNullable(targets.get(name));
  }

  Optional<BakeGroup> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }

  /**
   * The targets that an override is for: the one of that name, or those that the pattern matches.
   *
   * @throws BakeException if there are none
   */
  List<String> matchingTargets(String pattern) {
    if (targets.containsKey(pattern)) {
      return List.of(pattern);
    }
    NamePattern names = NamePattern.of(pattern);
    List<String> matching = targets.keySet().stream().filter(names::matches).toList();
    if (matching.isEmpty()) {
      throw new BakeException("could not find any target matching '" + pattern + "'");
    }
    return matching;
  }

  /**
   * What an argument of the command line is for: itself, or the groups and targets that it matches
   * as a pattern.
   *
   * @throws BakeException if it is a pattern that matches none
   */
  List<String> requested(String argument) {
    String name = argument.replace('.', '_');
    if (!NamePattern.isPattern(name)) {
      return List.of(name);
    }
    NamePattern names = NamePattern.of(name);
    LinkedHashSet<String> matching = new LinkedHashSet<>();
    groups.keySet().stream().filter(names::matches).forEach(matching::add);
    targets.keySet().stream().filter(names::matches).forEach(matching::add);
    if (matching.isEmpty()) {
      throw new BakeException("could not find any target matching \"" + argument + "\"");
    }
    return new ArrayList<>(matching);
  }
}
