package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclExpression;

/**
 * An attribute of a block, or of a file: then it is a global.
 *
 * @param path the element in the file, {@code target.web.inherits}
 */
record BakeAttribute(BakeTree tree, String path, HclAttribute item) {

  String name() {
    return item.name();
  }

  HclExpression value() {
    return item.value();
  }

  /** The whole attribute, of which findings show the name. */
  BakePlace place() {
    return new BakePlace(tree, path, tree.span(item));
  }

  /** A part of the value. */
  BakePlace place(HclExpression part) {
    return new BakePlace(tree, path, tree.span(item, part));
  }
}
