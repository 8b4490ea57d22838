package io.github.penstock.bake;

import io.github.penstock.element.Ordered;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.origin.Origin;
import java.util.Collection;
import java.util.List;

/** Targets and groups that are built together. */
public final class Group extends BakeElement<Group> implements GroupMember {

  private static final String TARGETS = "targets";
  private static final List<String> KEYS = List.of("description", TARGETS);

  private Group(HclBlock block) {
    super(block);
  }

  public static Group of(String name, GroupMember... members) {
    return of(name, List.of(members));
  }

  public static Group of(String name, Collection<? extends GroupMember> members) {
    HclBlock block = HclBlock.of("group", Names.target("group", name), Origin.here());
    return new Group(block).put(TARGETS, Hcl.list()).members(members);
  }

  @Override
  Group copy(HclBlock changed) {
    return new Group(changed);
  }

  @Override
  List<String> attributeOrder() {
    return KEYS;
  }

  /** What {@code --list} shows; nothing in it is live. */
  public Group description(String text) {
    return put("description", Texts.literal(text));
  }

  public Group description(ScalarValue text) {
    return put("description", text);
  }

  /** A copy with more members. */
  public Group members(GroupMember... more) {
    return members(List.of(more));
  }

  /** A copy with more members. */
  public Group members(Collection<? extends GroupMember> more) {
    return appendTexts(TARGETS,
        Ordered.<GroupMember>listOf(more).stream().map(GroupMember::name).toList());
  }

  /** A copy whose members an expression names. */
  public Group targets(ListValue names) {
    return put(TARGETS, names);
  }

  /** The names that stand in the file; what an expression names is not among them. */
  public List<String> memberNames() {
    return find(TARGETS).map(Literals::texts).orElse(List.of());
  }
}
