package io.github.penstock.types;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Properties that are known by name. Immutable. */
public final class Fields implements Shape {

  private final Map<String, Type> types;
  private final Type others;

  private Fields(Map<String, Type> types, Type others) {
    this.types = types;
    this.others = others;
  }

  /** These properties and no others. */
  public static Fields of(Map<String, Type> types) {
    return of(types, Type.NOTHING);
  }

  /**
   * These properties, and any others of one type.
   *
   * @param others {@link Type#NOTHING} where there are none
   */
  public static Fields of(Map<String, Type> types, Type others) {
    Map<String, Type> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(types);
    return new Fields(sorted, others);
  }

  /** Any properties of one type. */
  public static Fields all(Type type) {
    return new Fields(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), type);
  }

  @Override
  public Type property(String name) {
    Type type = types.get(name);
    return type == null ? others : type;
  }

  @Override
  public List<String> names() {
    return List.copyOf(types.keySet());
  }

  @Override
  public Type values() {
    Type values = others;
    for (Iterator<Type> each = types.values().iterator(); each.hasNext() && !values.isAny();) {
      values = values.or(each.next());
    }
    return values.isNothing() ? Type.ANY : values;
  }
}
