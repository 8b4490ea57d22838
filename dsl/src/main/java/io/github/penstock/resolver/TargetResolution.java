package io.github.penstock.resolver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Targets with what they inherit and what the command line says of them.
 *
 * <p>A target gets the settings of all it inherits from, each of them resolved, one after the
 * other, and then its own. One that is being resolved already adds nothing: a cycle is no mistake.
 */
final class TargetResolution {

  /** What a cycle may cost, which is resolved anew on every way through it. */
  private static final int MOST_STEPS = 200_000;

  private final BakeDefinition definition;
  private final TargetOverrides overrides;
  private final Map<String, BlockSettings> resolved = new HashMap<>();
  private int steps;

  TargetResolution(BakeDefinition definition, TargetOverrides overrides) {
    this.definition = definition;
    this.overrides = overrides;
  }

  /** A target on the way. */
  private static final class Step {
    private final String name;
    private final BlockSettings own;
    private final BlockSettings inherited = new BlockSettings();
    private final Iterator<String> parents;
    private boolean inCycle;

    private Step(String name, BlockSettings own) {
      this.name = name;
      this.own = own;
      this.parents = own.list(BlockAttribute.INHERITS).iterator();
    }
  }

  /**
   * A target as it is built; the caller may change it.
   *
   * @throws BakeException if it, or one that it inherits from, is not there
   */
  BlockSettings resolve(String name) {
    BlockSettings settings = inherited(name).copy();
    if (settings.get(BlockAttribute.CONTEXT).isEmpty()) {
      settings.set(BlockAttribute.CONTEXT, ".");
    }
    if (settings.get(BlockAttribute.DOCKERFILE).orElse("").isEmpty()) {
      settings.set(BlockAttribute.DOCKERFILE, "Dockerfile");
    }
    return settings;
  }

  private BlockSettings inherited(String name) {
    BlockSettings known = resolved.get(name);
    if (known != null) {
      return known;
    }
    Deque<Step> way = new ArrayDeque<>();
    Set<String> names = new HashSet<>();
    enter(name, way, names);
    while (true) {
      Step step = way.element();
      if (step.parents.hasNext()) {
        inherit(step, step.parents.next(), way, names);
        continue;
      }
      BlockSettings settings = leave(way, names);
      if (way.isEmpty()) {
        return settings;
      }
      way.element().inherited.merge(settings);
    }
  }

  private void enter(String name, Deque<Step> way, Set<String> names) {
    BlockSettings own = definition.target(name)
        .orElseThrow(() -> new BakeException("failed to find target " + name));
    if (++steps > MOST_STEPS) {
      throw new BakeException("target " + name + " is inherited in too many ways through a cycle");
    }
    way.push(new Step(name, own));
    names.add(name);
  }

  private void inherit(Step step, String parent, Deque<Step> way, Set<String> names) {
    BlockSettings known = resolved.get(parent);
    if (known != null) {
      step.inherited.merge(known);
    } else if (names.contains(parent)) {
      step.inCycle = true;
    } else {
      enter(parent, way, names);
    }
  }

  /** What is resolved in a cycle depends on the way, and is not kept. */
  private BlockSettings leave(Deque<Step> way, Set<String> names) {
    Step step = way.pop();
    names.remove(step.name);
    BlockSettings settings = step.inherited;
    settings.merge(step.own);
    OverriddenTarget overridden = new OverriddenTarget(settings);
    overrides.of(step.name).forEach(overridden::apply);
    settings.normalize();
    settings.remove(BlockAttribute.INHERITS);
    if (!step.inCycle) {
      resolved.put(step.name, settings);
    } else if (!way.isEmpty()) {
      way.element().inCycle = true;
    }
    return settings;
  }
}
