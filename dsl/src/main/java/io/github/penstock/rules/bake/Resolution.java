package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.resolver.BakeException;
import io.github.penstock.resolver.BakeRequest;
import io.github.penstock.resolver.BakeResolver;
import io.github.penstock.resolver.BakeSource;
import io.github.penstock.resolver.ComposeException;
import io.github.penstock.resolver.ResolvedBake;
import io.github.penstock.resolver.ResolvedGroup;
import io.github.penstock.resolver.ResolvedTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What bake makes of files in an empty environment, as far as it does not refuse them. */
final class Resolution {

  /** More targets than these are not resolved one by one. */
  private static final int MOST = 200;

  /** What bake adds to all that somebody asks for, unless it is asked for alone. */
  private static final String DEFAULT = "default";

  private final Map<String, ResolvedTarget> targets = new LinkedHashMap<>();
  private final Map<String, ResolvedGroup> groups = new LinkedHashMap<>();
  private final Map<String, String> refusals = new LinkedHashMap<>();
  private final List<HclDiagnostic> diagnostics = new ArrayList<>();
  private final BakeRequest request;

  private Resolution(BakeRequest request) {
    this.request = request;
  }

  static Resolution of(BakeDocument document) {
    Resolution resolution =
        new Resolution(request(document, BakeTree::textWithoutFiles));
    if (document.isRead()) {
      resolution.evaluate(request(document, BakeTree::text));
      resolution.resolve(Builds.of(document));
    }
    if (document.files().hasMoreNames()) {
      resolution.forgive();
    }
    return resolution;
  }

  private static BakeRequest request(BakeDocument document, Function<BakeTree, String> text) {
    List<BakeSource> sources = new ArrayList<>();
    for (BakeTree tree : document.trees()) {
      sources.add(new BakeSource(tree.path(), text.apply(tree)));
    }
    elsewhere(document).ifPresent(sources::add);
    return BakeRequest.of(sources);
  }

  /** Collects what cannot be evaluated; what a target needs of the machine is no matter. */
  private void evaluate(BakeRequest whole) {
    try {
      BakeResolver.resolve(whole);
    } catch (BakeException e) {
      if (e.getCause() instanceof HclException mistakes) {
        diagnostics.addAll(mistakes.diagnostics());
      }
    } catch (ComposeException e) {
      // A file of Compose among them is none of ours.
    }
  }

  /** Stands for files that only the run knows: they have the targets that these miss. */
  private static Optional<BakeSource> elsewhere(BakeDocument document) {
    if (!document.files().hasMoreTargets()) {
      return Optional.empty();
    }
    Set<String> known = Builds.of(document).targets();
    Set<String> missing = new LinkedHashSet<>();
    for (List<BakeBlock> target : document.merged("target").values()) {
      Inheritance.parents(target).stream().filter(name -> !known.contains(name))
          .filter(BakeNames::isTarget).forEach(missing::add);
    }
    StringBuilder text = new StringBuilder();
    missing.forEach(name -> text.append("target \"").append(name).append("\" {}\n"));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new BakeSource("elsewhere.hcl", text.toString()));
  }

  private void resolve(Builds builds) {
    List<String> names = new ArrayList<>(builds.groups());
    names.addAll(builds.matrices());
    names.addAll(builds.targets());
    Optional<String> refusal = resolve(names);
    if (refusal.isEmpty() && builds.groups().contains(DEFAULT)) {
      resolve(List.of(DEFAULT));
    }
    if (refusal.isPresent() && diagnostics.isEmpty() && names.size() <= MOST) {
      names.forEach(name -> resolve(List.of(name))
          .ifPresent(message -> refusals.put(name, message)));
    }
  }

  /** What is missing may be in a file that only the run knows. */
  private void forgive() {
    diagnostics.clear();
    refusals.clear();
  }

  /** Why bake refuses it, where it does. */
  private Optional<String> resolve(List<String> names) {
    try {
      ResolvedBake resolved = BakeResolver.resolve(request.targets(names));
      resolved.targets().forEach(targets::putIfAbsent);
      resolved.groups().forEach((name, group) -> {
        if (!name.equals(DEFAULT) || names.equals(List.of(DEFAULT))) {
          groups.putIfAbsent(name, group);
        }
      });
      return Optional.empty();
    } catch (BakeException e) {
      if (e.getCause() instanceof HclException mistakes && diagnostics.isEmpty()) {
        diagnostics.addAll(mistakes.diagnostics());
      }
      return Optional.of(e.message());
    } catch (ComposeException e) {
      return Optional.of(e.message());
    }
  }

  /** The targets that bake can build, also those that a matrix makes. */
  Map<String, ResolvedTarget> targets() {
    return targets;
  }

  /** The groups, matrices included. */
  Map<String, ResolvedGroup> groups() {
    return groups;
  }

  /** The targets that a group builds, through its groups, each once. */
  Set<String> members(String group) {
    Set<String> members = new LinkedHashSet<>();
    collect(group, new LinkedHashSet<>(), members);
    return members;
  }

  /** A group's own name in it is the target of that name. */
  private void collect(String name, Set<String> seen, Set<String> members) {
    ResolvedGroup group = groups.get(name);
    if (group != null && seen.add(name)) {
      group.targets().forEach(member -> collect(member, seen, members));
    } else if (targets.containsKey(name)) {
      members.add(name);
    }
  }

  /** What bake refuses in all targets, with its places. */
  List<HclDiagnostic> diagnostics() {
    return diagnostics;
  }

  /** What bake refuses when somebody builds a target or a group, which has no place. */
  Map<String, String> refusals() {
    return refusals;
  }
}
