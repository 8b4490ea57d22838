package io.github.penstock.shape;

/** A key that is known at its place, and what its value looks like. */
record Key(String name, Shape shape, Presence presence) {

  /** Whether a key is there. */
  enum Presence {
    OPTIONAL,
    REQUIRED,
    /** Known elsewhere, and not wanted here. */
    REFUSED
  }

  static Key optional(String name, Shape shape) {
    return new Key(name, shape, Presence.OPTIONAL);
  }

  static Key required(String name, Shape shape) {
    return new Key(name, shape, Presence.REQUIRED);
  }

  static Key refused(String name) {
    return new Key(name, Shape.ANY, Presence.REFUSED);
  }
}
