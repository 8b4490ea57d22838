package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclExpression;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of a bake file.
 *
 * @param path {@code target.web}; of a block in another one, that of the other
 */
record BakeBlock(BakeTree tree, HclBlock item, String path) {

  /** A block at the top of a file. */
  static BakeBlock of(BakeTree tree, HclBlock item) {
    String name = item.labels().isEmpty() ? "" : "." + item.labels().get(0);
    return new BakeBlock(tree, item, item.type() + name);
  }

  String type() {
    return item.type();
  }

  /** The label; empty where it is missing, which bake refuses. */
  String name() {
    return item.labels().isEmpty() ? "" : item.labels().get(0);
  }

  Stream<BakeAttribute> attributes() {
    return item.body().attributes()
        .map(attribute -> new BakeAttribute(tree, path + "." + attribute.name(), attribute));
  }

  /** The blocks inside: {@code validation} of a variable. */
  Stream<BakeBlock> blocks() {
    return item.body().blocks().map(inner -> new BakeBlock(tree, inner, path));
  }

  Optional<BakeAttribute> attribute(String name) {
    return attributes().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  Optional<HclExpression> value(String attribute) {
    return attribute(attribute).map(BakeAttribute::value);
  }

  BakePlace place() {
    return new BakePlace(tree, path, tree.span(item));
  }

  /** The word that says what kind of block it is. */
  BakePlace typePlace() {
    return new BakePlace(tree, path, tree.typeSpan(item));
  }

  /** {@code target "web"}. */
  @Override
  public String toString() {
    return type() + " " + quote(name());
  }
}
