package io.github.penstock.shape;

import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a key belongs that stands one level too high or too low. */
final class Belonging {

  /** More places than these are not read. */
  private static final int FEW = 5;

  private Belonging() {}

  /** The entries of a mapping of these keys that a key belongs in; those that are there, if any is. */
  static Optional<String> below(String key, Keys keys, Mapping mapping) {
    List<String> all = keys.names().stream().filter(name -> has(keys, name, key)).toList();
    List<String> there = all.stream().filter(mapping::has).toList();
    List<String> named = there.isEmpty() ? all : there;
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(named.size() > FEW
            ? Wording.list(named.subList(0, FEW)) + " or another that has it"
            : phrase(keys, named));
  }

  private static String phrase(Keys keys, List<String> named) {
    if (named.size() > 1) {
      return "one of " + Wording.list(named);
    }
    Shape shape = keys.find(named.get(0)).shape();
    boolean within = shape.sequence() != null
        || shape.mapping() instanceof Keys below && below.others() != null;
    return (within ? "an entry of " : "") + Wording.quote(named.get(0));
  }

  /** Whether an unknown key of a mapping belongs in the value of one that is missing. */
  static boolean isIn(Mapping mapping, String missing, Keys keys) {
    return keys.others() == null && mapping.keys()
        .anyMatch(name -> keys.find(name) == null && has(keys, missing, name));
  }

  /** Whether the value of an entry, or what is in it, has a key. */
  private static boolean has(Keys keys, String entry, String key) {
    Shape shape = keys.find(entry).shape();
    return Stream.of(Stream.of(shape), inner(shape)).flatMap(each -> each)
        .flatMap(each -> keys(each.mapping())).anyMatch(each -> each.names().contains(key));
  }

  /** The shape of what is in a list, or in a mapping of free names. */
  private static Stream<Shape> inner(Shape shape) {
    Stream<Shape> items = Stream.ofNullable(shape.sequence()).map(SequenceShape::items);
    Stream<Shape> others = keys(shape.mapping()).map(Keys::others)
        .flatMap(Stream::ofNullable);
    return Stream.concat(items, others);
  }

  private static Stream<Keys> keys(@Nullable MappingShape shape) {
    if (shape instanceof Branches branches) {
      return Stream.concat(branches.branches().stream().map(Branches.Branch::keys),
          Stream.ofNullable(branches.otherwise()));
    }
    return shape instanceof Keys keys ? Stream.of(keys) : Stream.empty();
  }

  /**
   * The nearest mapping around the last one on a way that has a key: how many steps lead to it.
   *
   * @param steps the numbers of the entries on the way from the document
   */
  static Optional<Integer> above(String key, Shape root, Node document, List<Integer> steps) {
    Optional<Integer> nearest = Optional.empty();
    Optional<Shape> shape = Optional.of(root);
    Node node = document;
    for (int i = 0; i < steps.size() - 1 && shape.isPresent(); i++) {
      int step = steps.get(i);
      if (node instanceof Mapping mapping && keys(shape.get().mapping(), mapping)
          .filter(keys -> keys.names().contains(key)).isPresent()) {
        nearest = Optional.of(i);
      }
      shape = next(shape.get(), node, step);
      node = node instanceof Mapping mapping
          ? mapping.entries().get(step).value()
          : ((Sequence) node).items().get(step);
    }
    return nearest;
  }

  private static Optional<Keys> keys(@Nullable MappingShape shape, Mapping mapping) {
    if (shape instanceof Branches branches) {
      Branches.Branch chosen = branches.choose(mapping);
      return chosen == null
          ? Optional.ofNullable(branches.otherwise())
          : Optional.of(chosen.keys());
    }
    return shape instanceof Keys keys ? Optional.of(keys) : Optional.empty();
  }

  private static Optional<Shape> next(Shape shape, Node node, int step) {
    if (node instanceof Mapping mapping) {
      String name = mapping.entries().get(step).name();
      return keys(shape.mapping(), mapping).flatMap(keys -> Optional.ofNullable(keys.find(name))
          .map(Key::shape).or(() -> Optional.ofNullable(keys.others())));
    }
    return Optional.ofNullable(shape.sequence()).map(SequenceShape::items);
  }
}
