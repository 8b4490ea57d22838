package io.github.penstock.rules.bake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which target inherits from which, as far as the files tell; a target of a matrix is its matrix. */
final class Inheritance {

  private final Map<String, List<BakeBlock>> targets = new LinkedHashMap<>();

  Inheritance(BakeDocument document) {
    Map<String, List<BakeBlock>> merged = document.merged("target");
    merged.values().stream().filter(MatrixNames::isMatrix).forEach(
        matrix -> MatrixNames.of(matrix).known().forEach(name -> targets.put(name, matrix)));
    targets.putAll(merged);
  }

  /** The blocks of a target; none where it is not known. */
  List<BakeBlock> blocks(String target) {
    return targets.getOrDefault(target, List.of());
  }

  /** The targets that blocks name, in their order: a later one wins. */
  static List<String> parents(List<BakeBlock> target) {
    return target.stream().flatMap(block -> block.value("inherits").stream())
        .flatMap(value -> Known.texts(value).stream()).distinct().toList();
  }

  /** Everything that a target inherits from, directly or not; not itself. */
  Set<String> ancestors(List<BakeBlock> target) {
    Set<String> all = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(parents(target));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (all.add(next)) {
        open.addAll(parents(blocks(next)));
      }
    }
    return all;
  }

  /** The attribute that counts for a target, its own or an inherited one, of those that replace. */
  Optional<BakeAttribute> effective(List<BakeBlock> target, String attribute) {
    return effective(target, attribute, new HashSet<>());
  }

  private Optional<BakeAttribute> effective(List<BakeBlock> target, String attribute,
      Set<String> seen) {
    Optional<BakeAttribute> own = BakeDocument.last(target, attribute);
    if (own.isPresent()) {
      return own;
    }
    List<String> parents = parents(target);
    for (int i = parents.size() - 1; i >= 0; i--) {
      Optional<BakeAttribute> inherited = seen.add(parents.get(i))
          ? effective(blocks(parents.get(i)), attribute, seen)
          : Optional.empty();
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }
}
