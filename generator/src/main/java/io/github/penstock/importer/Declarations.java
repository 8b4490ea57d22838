package io.github.penstock.importer;

import io.github.penstock.bake.BuiltIn;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a bake file, each once. */
final class Declarations {

  private final Map<String, Declaration> all = new LinkedHashMap<>();

  /** Bake has these itself, and ignores what a file says of them. */
  private static final List<String> IGNORED =
      List.of("BAKE_CMD_CONTEXT", "BAKE_LOCAL_PLATFORM", "group", "target");

  Declarations(HclBody file) {
    file.attributes().forEach(attribute -> add(
        new Declaration("attribute", attribute.name(), attribute)));
    file.blocks().filter(block -> block.labels().size() == 1)
        .filter(block -> List.of("variable", "function", "group", "target").contains(block.type()))
        .forEach(block -> add(new Declaration(block.type(), block.labels().get(0), block)));
  }

  /** Those of a kind in the order of the file. */
  List<Declaration> of(String kind) {
    return all.values().stream().filter(declaration -> declaration.kind().equals(kind)).toList();
  }

  Optional<Declaration> find(String kind, String name) {
    return Optional.ofNullable(all.get(kind + " " + name));
  }

  /** All, each behind what it uses; of a circle the one that comes first in the file is first. */
  List<Declaration> inOrderOfUse() {
    Set<Declaration> visited = new LinkedHashSet<>();
    List<Declaration> order = new ArrayList<>();
    Stream.of("variable", "attribute", "function", "target", "group")
        .flatMap(kind -> of(kind).stream())
        .forEach(declaration -> visit(declaration, visited, order));
    return order;
  }

  private void visit(Declaration declaration, Set<Declaration> visited,
      List<Declaration> order) {
    if (visited.add(declaration)) {
      used(declaration).forEach(other -> visit(other, visited, order));
      order.add(declaration);
    }
  }

  private Stream<Declaration> used(Declaration user) {
    return Stream.of(
        user.values().stream().flatMap(name -> value(name).stream()),
        user.functions().stream().flatMap(name -> find("function", name).stream()),
        user.targets().stream().flatMap(name -> find("target", name).stream()),
        user.texts("targets").flatMap(name -> member(user, name).stream()))
        .flatMap(uses -> uses);
  }

  /** A variable, or an attribute of the file if there is none. */
  Optional<Declaration> value(String name) {
    return find("variable", name).or(() -> find("attribute", name));
  }

  /** A group, unless it is the group itself, or a target. */
  Optional<Declaration> member(Declaration group, String name) {
    return find("group", name).filter(found -> !found.equals(group))
        .or(() -> find("target", name));
  }

  /** Bake merges targets of one name; of everything else the last one counts. */
  private void add(Declaration declaration) {
    if (isIgnored(declaration)) {
      return;
    }
    all.merge(declaration.kind() + " " + declaration.name(), declaration,
        (first, second) -> first.kind().equals("target") ? merged(first, second) : second);
  }

  private static boolean isIgnored(Declaration declaration) {
    return switch (declaration.kind()) {
      case "variable", "attribute" -> IGNORED.contains(declaration.name());
      case "function" -> IGNORED.contains(declaration.name())
          || Arrays.stream(BuiltIn.values())
              .anyMatch(known -> known.toString().equals(declaration.name()));
      default -> false;
    };
  }

  private static Declaration merged(Declaration first, Declaration second) {
    HclBlock block = (HclBlock) first.item();
    HclBody body = block.body();
    for (HclAttribute attribute : second.body().attributes().toList()) {
      body = body.with(attribute, List.of());
    }
    List<String> comments = new ArrayList<>(block.comments());
    comments.addAll(second.item().comments());
    return new Declaration(first.kind(), first.name(),
        block.withBody(body).withComments(comments));
  }
}
