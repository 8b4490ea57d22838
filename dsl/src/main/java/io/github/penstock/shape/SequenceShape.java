package io.github.penstock.shape;

/**
 * A list.
 *
 * @param unique whether no item may be there twice
 */
record SequenceShape(Shape items, int min, int max, boolean unique) {

  static SequenceShape of(Shape items) {
    return new SequenceShape(items, 0, Integer.MAX_VALUE, false);
  }

  SequenceShape atLeast(int number) {
    return new SequenceShape(items, number, max, unique);
  }

  SequenceShape atMost(int number) {
    return new SequenceShape(items, min, number, unique);
  }

  SequenceShape eachOnce() {
    return new SequenceShape(items, min, max, true);
  }
}
