package io.github.penstock.resolver;

import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells what {@code docker buildx bake} would build, as its {@code --print} does: variables,
 * functions, matrices, inheritance, overrides and links are worked out. Nothing is built, nothing
 * is written.
 *
 * <p>See https://docs.docker.com/build/bake/reference/.
 */
public final class BakeResolver {

  static final String DEFAULT = "default";

  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  private final BakeRequest request;
  private final BakeSystem system;

  private BakeResolver(BakeRequest request) {
    this.request = request;
    this.system = request.system();
  }

  /**
   * Resolves what is asked for.
   *
   * @throws BakeException if bake would refuse it
   * @throws ComposeException if one of the files is a Compose file
   */
  public static ResolvedBake resolve(BakeRequest request) {
    try {
      return new BakeResolver(request).resolve();
    } catch (HclException e) {
      throw new BakeException(e);
    } catch (StackOverflowError e) {
      throw new BakeException("functions call each other too deeply");
    }
  }

  private ResolvedBake resolve() {
    BakeDefinition definition = definition();
    List<String> requested =
        request.targets().stream().flatMap(name -> definition.requested(name).stream()).toList();
    TargetOverrides overrides =
        TargetOverrides.of(request.overrides(), definition, system.environment());
    TargetResolution resolution = new TargetResolution(definition, overrides);
    SortedMap<String, BlockSettings> targets = new TreeMap<>();
    SortedMap<String, ResolvedGroup> groups = new TreeMap<>();
    visit(requested, definition, resolution, targets, groups);
    groups.put(DEFAULT, defaultGroup(requested, Optional.ofNullable(groups.get(DEFAULT))));
    follow(resolution, targets);
    system.variable(EPOCH).filter(epoch -> !epoch.isEmpty())
        .ifPresent(epoch -> targets.values().forEach(target -> addEpoch(target, epoch)));
    targets.values().forEach(target -> TargetChecks.require(target, system));
    return new ResolvedBake(groups, targets);
  }

  private BakeDefinition definition() {
    List<HclFile> files = new ArrayList<>();
    for (BakeSource source : request.sources()) {
      if (!source.text().isEmpty()) {
        files.add(SourceReader.read(source));
      }
    }
    if (files.isEmpty()) {
      throw new BakeException("couldn't find a bake definition");
    }
    Map<String, String> builtIn = new LinkedHashMap<>();
    builtIn.put("BAKE_CMD_CONTEXT", "cwd://");
    builtIn.put("BAKE_LOCAL_PLATFORM", system.platform());
    return DefinitionReader.read(new Evaluation(BakeBlocks.of(files, builtIn.keySet()),
        new VariableOverrides(request.variables(), system), new BakeFunctions(system), builtIn),
        system);
  }

  private static void visit(List<String> requested, BakeDefinition definition,
      TargetResolution resolution, Map<String, BlockSettings> targets,
      Map<String, ResolvedGroup> groups) {
    for (String name : requested) {
      GroupVisit found = GroupVisit.of(name, definition);
      found.targets().forEach(target -> targets.computeIfAbsent(target, resolution::resolve));
      found.groups().forEach(group -> definition.group(group)
          .ifPresent(described -> groups.put(group, ResolvedGroup.of(described))));
    }
  }

  /** The group that is built by default: what was asked for, and what it is by itself if it was. */
  private static ResolvedGroup defaultGroup(List<String> requested,
      Optional<ResolvedGroup> described) {
    Set<String> members = new LinkedHashSet<>();
    described.ifPresent(group -> members.addAll(group.targets()));
    for (String name : requested) {
      if (!name.equals(DEFAULT) || described.isEmpty() && members.isEmpty()) {
        members.add(name);
      }
    }
    return new ResolvedGroup(described.map(ResolvedGroup::description).orElse(""),
        described.filter(group -> group.members().isEmpty() && members.isEmpty()).isPresent()
            ? Optional.empty()
            : Optional.of(members.stream().sorted().toList()));
  }

  private static void follow(TargetResolution resolution, Map<String, BlockSettings> targets) {
    TargetLinks links = new TargetLinks(resolution, targets);
    List.copyOf(targets.keySet()).forEach(links::follow);
  }

  private static void addEpoch(BlockSettings target, String epoch) {
    SortedMap<String, Optional<String>> arguments =
        target.get(BlockAttribute.ARGS).orElseGet(TreeMap::new);
    if (!arguments.containsKey(EPOCH)) {
      SortedMap<String, Optional<String>> added = new TreeMap<>(arguments);
      added.put(EPOCH, Optional.of(epoch));
      target.set(BlockAttribute.ARGS, added);
    }
  }
}
