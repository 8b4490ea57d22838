package io.github.penstock.rules.bake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    return effective(target, attribute, any -> true);
  }

  /** The attribute that counts among those that set something. */
  Optional<BakeAttribute> effective(List<BakeBlock> target, String attribute,
      Predicate<BakeAttribute> isSetting) {
    Set<String> seen = new HashSet<>();
    Deque<List<BakeBlock>> open = new ArrayDeque<>(List.of(target));
    while (!open.isEmpty()) {
      List<BakeBlock> next = open.pop();
      Optional<BakeAttribute> own = next.stream()
          .flatMap(block -> block.attribute(attribute).stream()).filter(isSetting)
          .reduce((earlier, later) -> later);
      if (own.isPresent()) {
        return own;
      }
      parents(next).stream().filter(seen::add).forEach(parent -> open.push(blocks(parent)));
    }
    return Optional.empty();
  }
}
