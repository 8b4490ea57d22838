package io.github.penstock.types;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Properties that are known by name. Immutable. */
public final class Fields implements Shape {

  private final List<String> names;
  private final Type others;
  /** By the names as they are declared, and in lower case: most readers write them one of these ways. */
  private final Map<String, Type> types;

  private Fields(List<String> names, Map<String, Type> types, Type others) {
    this.names = names;
    this.types = types;
    this.others = others;
  }

  /** These properties and no others. */
  public static Fields of(Map<String, Type> types) {
    return of(types, Type.NOTHING);
  }

  /**
   * These properties, and any others of one type. Of names that differ in case alone the last one
   * counts.
   *
   * @param others {@link Type#NOTHING} where there are none
   */
  public static Fields of(Map<String, Type> types, Type others) {
    Map<String, Type> all = new HashMap<>();
    types.forEach((name, type) -> all.put(name.toLowerCase(Locale.ROOT), type));
    types.keySet().forEach(name -> all.put(name, all.get(name.toLowerCase(Locale.ROOT))));
    return new Fields(List.copyOf(types.keySet()), all, others);
  }

  /** Any properties of one type. */
  public static Fields all(Type type) {
    return new Fields(List.of(), new HashMap<>(), type);
  }

  @Override
  public Type property(String name) {
    Type type = types.get(name);
    if (type == null && !types.isEmpty()) {
      type = types.get(name.toLowerCase(Locale.ROOT));
    }
    return type == null ? others : type;
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public Type values() {
    Type values = others;
    for (int i = 0; i < names.size() && !values.isAny(); i++) {
      values = values.or(property(names.get(i)));
    }
    return values.isNothing() ? Type.ANY : values;
  }
}
