package io.github.penstock.shape;

import org.jspecify.annotations.Nullable;

/**
 * What a value may look like, by the kind of node that it is; a kind without a part is refused.
 *
 * @param isFree whether it may be anything
 */
record Shape(@Nullable ScalarShape scalar, @Nullable SequenceShape sequence,
    @Nullable MappingShape mapping, boolean isFree) {

  /** Anything, of which nothing is known. */
  static final Shape ANY = new Shape(null, null, null, true);

  static Shape of(ScalarShape scalar) {
    return new Shape(scalar, null, null, false);
  }

  static Shape of(SequenceShape sequence) {
    return new Shape(null, sequence, null, false);
  }

  static Shape of(MappingShape mapping) {
    return new Shape(null, null, mapping, false);
  }

  /** Whether it may be there without a value. */
  boolean takesNull() {
    return scalar != null && scalar.has(ScalarShape.NULL);
  }

  /** Whether an expression may stand for it, and so be one of its keys. */
  boolean takesExpressions() {
    return scalar != null && scalar.values().isEmpty()
        && (scalar.expression() || scalar.has(ScalarShape.STRING));
  }

  Shape or(SequenceShape more) {
    return new Shape(scalar, more, mapping, false);
  }

  Shape or(MappingShape more) {
    return new Shape(scalar, sequence, more, false);
  }
}
