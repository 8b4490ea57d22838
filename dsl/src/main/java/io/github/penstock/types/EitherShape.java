package io.github.penstock.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The properties of what is one of some objects. */
record EitherShape(List<Shape> shapes) implements Shape {

  /** As many values as a matrix can have; of more nothing is known. */
  private static final int MOST = 256;

  static Shape of(Shape one, Shape other) {
    if (one == OPEN || other == OPEN || one.parts().size() + other.parts().size() > MOST) {
      return OPEN;
    }
    List<Shape> shapes = new ArrayList<>(one.parts());
    other.parts().stream().filter(each -> !shapes.contains(each)).forEach(shapes::add);
    return new EitherShape(List.copyOf(shapes));
  }

  @Override
  public List<Shape> parts() {
    return shapes;
  }

  @Override
  public Type property(String name) {
    Type type = Type.NOTHING;
    boolean missing = false;
    for (Shape shape : shapes) {
      Type own = shape.property(name);
      missing |= own.isNothing();
      type = type.or(own);
    }
    return missing && !type.isNothing() ? type.or(Type.NULL) : type;
  }

  @Override
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    shapes.forEach(shape -> names.addAll(shape.names()));
    return List.copyOf(names);
  }
}
