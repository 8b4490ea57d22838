package io.github.penstock.types;

import java.util.List;

/** The properties of an object; the case of their names does not matter. */
public interface Shape {

  /** Any property of any type. */
  Shape OPEN = new Shape() {
    @Override
    public Type property(String name) {
      return Type.ANY;
    }

    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public Type values() {
      return Type.ANY;
    }
  };

  /** The type of a property; {@link Type#NOTHING} where there can be none. */
  Type property(String name);

  /** The names that are known, for messages. */
  List<String> names();

  /** The shapes that it is one of; itself alone where it is known which. */
  default List<Shape> parts() {
    return List.of(this);
  }

  /** What any of the properties may be. */
  default Type values() {
    Type values = Type.NOTHING;
    for (String name : names()) {
      values = values.or(property(name));
    }
    return values.isNothing() ? Type.ANY : values;
  }
}
