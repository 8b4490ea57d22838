package io.github.penstock.bake;

import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclJsonWriter;
import io.github.penstock.hcl.HclSchema;
import io.github.penstock.hcl.HclWriter;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.RepositoryFile;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A {@code docker-bake.hcl}, or a {@code docker-bake.json} that means the same. It is written from what
 * a caller can set down to what is built: variables, globals, functions, groups, targets; each in the
 * author's order. What a group or a target refers to must be in the file: nothing is added that the
 * author did not list.
 */
public final class BakeFile implements RepositoryFile {

  private static final String JSON = ".json";

  private static final HclSchema SCHEMA = HclSchema.EMPTY
      .withBlock("variable", 1,
          HclSchema.EMPTY.withCode("type").withBlock("validation", 0, HclSchema.EMPTY))
      .withBlock("function", 1, HclSchema.EMPTY.withCode("params", "variadic_params"))
      .withBlock("group", 1, HclSchema.EMPTY)
      .withBlock("target", 1, HclSchema.EMPTY);

  private final String path;
  private final Origin origin;
  private final Contents contents;

  private BakeFile(String path, Origin origin, Contents contents) {
    this.path = path;
    this.origin = origin;
    this.contents = contents;
  }

  /**
   * An empty file.
   *
   * @param path from the repository's root, {@code docker-bake.hcl}; one that ends in {@code .json} has
   *     the form of JSON, which has no place for comments on attributes
   */
  public static BakeFile of(String path) {
    Objects.requireNonNull(path, "path is null");
    if (!path.endsWith(".hcl") && !path.endsWith(JSON)) {
      throw new IllegalArgumentException("path of a bake file is \"" + path
          + "\"; expected one that ends in \".hcl\" or \".json\"");
    }
    return new BakeFile(path, Origin.here(), Contents.NONE);
  }

  public BakeFile variables(Variable... more) {
    return variables(List.of(more));
  }

  public BakeFile variables(Collection<Variable> more) {
    return copy(contents.withVariables(more));
  }

  public BakeFile globals(Global... more) {
    return copy(contents.withGlobals(List.of(more)));
  }

  public BakeFile functions(BakeFunction... more) {
    return copy(contents.withFunctions(List.of(more)));
  }

  public BakeFile groups(Group... more) {
    return groups(List.of(more));
  }

  public BakeFile groups(Collection<Group> more) {
    return copy(contents.withGroups(more));
  }

  public BakeFile targets(Target... more) {
    return targets(List.of(more));
  }

  public BakeFile targets(Collection<Target> more) {
    return copy(contents.withTargets(more));
  }

  public List<Variable> allVariables() {
    return List.copyOf(contents.variables().values());
  }

  public List<Global> allGlobals() {
    return List.copyOf(contents.globals().values());
  }

  public List<BakeFunction> allFunctions() {
    return List.copyOf(contents.functions().values());
  }

  public List<Group> allGroups() {
    return List.copyOf(contents.groups().values());
  }

  public List<Target> allTargets() {
    return List.copyOf(contents.targets().values());
  }

  /**
   * A variable of the file.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Variable variable(String name) {
    return find("variable", name, contents.variables());
  }

  /**
   * A group of the file.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Group group(String name) {
    return find("group", name, contents.groups());
  }

  /**
   * A target of the file.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Target target(String name) {
    return find("target", name, contents.targets());
  }

  /** The names of the targets and matrices that a group builds, through its groups, each once. */
  public Set<String> targetsOf(Group group) {
    Set<String> targets = new LinkedHashSet<>();
    collect(group, new LinkedHashSet<>(), targets);
    return targets;
  }

  /** The file as a tree. */
  public HclBody tree() {
    return contents.tree();
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  /** Which properties are blocks where a bake file has the form of JSON. */
  public static HclSchema schema() {
    return SCHEMA;
  }

  /** The text of the file; there are no actions in it that pins could concern. */
  @Override
  public String toText(Pins pins) {
    return path.endsWith(JSON)
        ? HclJsonWriter.write(tree(), SCHEMA)
        : HclWriter.write(tree());
  }

  /** A group's own name in it is the target of that name; one that is being resolved gives nothing. */
  private void collect(Group group, Set<String> seen, Set<String> targets) {
    seen.add(group.name());
    for (String member : group.memberNames()) {
      Group inner = contents.groups().get(member);
      if (inner == null || member.equals(group.name())) {
        targets.add(member);
      } else if (!seen.contains(member)) {
        collect(inner, seen, targets);
      }
    }
  }

  private <P> P find(String kind, String name, Map<String, P> parts) {
    P part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("bake file \"" + path + "\" has no " + kind + " \"" + name
          + "\"; " + Names.expected(name, parts.keySet()));
    }
    return part;
  }

  private BakeFile copy(Contents changed) {
    return new BakeFile(path, origin, changed);
  }

  @Override
  public String toString() {
    return "bake file \"" + path + "\"";
  }
}
