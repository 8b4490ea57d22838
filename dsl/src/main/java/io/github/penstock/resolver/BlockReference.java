package io.github.penstock.resolver;

import java.util.Optional;

/**
 * A name that an expression refers to.
 *
 * @param root the first name: a variable, or {@code target} or {@code group}
 * @param access what follows
 */
record BlockReference(String root, Access access) {

  /** What follows the first name. */
  sealed interface Access {}

  /** Nothing. */
  record Bare() implements Access {}

  /** A key in brackets. */
  record Bracketed() implements Access {}

  /** {@code .block}, and an attribute if it is known before the expression is evaluated. */
  record Named(String block, Optional<String> attribute) implements Access {}

  static BlockReference bare(String root) {
    return new BlockReference(root, new Bare());
  }
}
