package io.github.penstock.resolver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Targets whose results others build on: {@code contexts = { x = "target:NAME" }}. One that nobody
 * asked for is built too, and leaves nothing but its layers.
 */
final class TargetLinks {

  private static final String LINK = "target:";

  private final TargetResolution resolution;
  private final Map<String, BlockSettings> targets;
  private final Set<String> followed = new HashSet<>();

  /**
   * Ready to follow links.
   *
   * @param targets those that were asked for; linked ones are added
   */
  TargetLinks(TargetResolution resolution, Map<String, BlockSettings> targets) {
    this.resolution = resolution;
    this.targets = targets;
  }

  /** A target on the way, and the links of it that are not followed yet. */
  private record Step(String name, BlockSettings settings, Iterator<String> links) {}

  /**
   * Follows the links of a target, and theirs.
   *
   * @throws BakeException if they go round, lead nowhere or to a target for other platforms
   */
  void follow(String target) {
    Deque<Step> way = new ArrayDeque<>();
    Set<String> names = new HashSet<>();
    enter(target, way, names);
    while (!way.isEmpty()) {
      Step step = way.element();
      if (step.links.hasNext()) {
        follow(step, step.links.next(), way, names);
      } else {
        leave(way, names);
      }
    }
  }

  private void enter(String name, Deque<Step> way, Set<String> names) {
    BlockSettings settings = targets.computeIfAbsent(name, this::linked);
    SortedMap<String, String> contexts =
        settings.get(BlockAttribute.CONTEXTS).orElseGet(TreeMap::new);
    List<String> links = contexts.values().stream().filter(value -> value.startsWith(LINK))
        .map(value -> value.substring(LINK.length())).toList();
    way.push(new Step(name, settings, links.iterator()));
    names.add(name);
  }

  private BlockSettings linked(String name) {
    BlockSettings settings = resolution.resolve(name);
    settings.set(BlockAttribute.OUTPUT, List.of(OutputEntry.ofType("cacheonly")));
    return settings;
  }

  private void follow(Step step, String link, Deque<Step> way, Set<String> names) {
    if (link.equals(step.name)) {
      throw new BakeException("target " + link + " cannot link to itself");
    }
    if (names.contains(link)) {
      throw new BakeException("infinite loop from " + step.name + " to " + link);
    }
    if (followed.contains(link)) {
      connect(step, link);
    } else {
      enter(link, way, names);
    }
  }

  private void leave(Deque<Step> way, Set<String> names) {
    Step done = way.pop();
    names.remove(done.name);
    followed.add(done.name);
    if (!way.isEmpty()) {
      connect(way.element(), done.name);
    }
  }

  private void connect(Step user, String name) {
    BlockSettings used = targets.get(name);
    List<String> wanted = user.settings.list(BlockAttribute.PLATFORMS);
    List<String> built = used.list(BlockAttribute.PLATFORMS);
    if (wanted.size() > 1 && built.size() > 1 && !built.containsAll(wanted)) {
      throw new BakeException("target " + name + " can't be used by " + user.name
          + " because its platforms " + wanted + " are not a subset of " + built);
    }
    user.settings.addEntitlements(used.list(BlockAttribute.ENTITLEMENTS));
  }
}
