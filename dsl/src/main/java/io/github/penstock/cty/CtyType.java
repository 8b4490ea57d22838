package io.github.penstock.cty;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The type of a value, or the type that a value is asked to have. */
public sealed interface CtyType {

  CtyType STRING = new Primitive("string");
  CtyType NUMBER = new Primitive("number");
  CtyType BOOL = new Primitive("bool");

  /** Not known: the type of a bare {@code null}. As what is asked for: any type. */
  CtyType DYNAMIC = new Dynamic();

  /** As it stands in messages about what a value is: {@code list of string}, {@code object}. */
  String friendlyName();

  /** As it stands in messages about what is asked for: {@code list of any single type}. */
  default String friendlyNameOfConstraint() {
    return friendlyName();
  }

  /** The same where no attribute is optional, at any depth. */
  default CtyType withoutOptional() {
    return this;
  }

  static CtyType list(CtyType element) {
    return new Collection(Kind.LIST, element);
  }

  static CtyType set(CtyType element) {
    return new Collection(Kind.SET, element);
  }

  static CtyType map(CtyType element) {
    return new Collection(Kind.MAP, element);
  }

  static CtyType tuple(List<CtyType> elements) {
    return new Tuple(elements);
  }

  static CtyType object(Map<String, CtyType> attributes) {
    return object(attributes, Collections.emptySet());
  }

  /** An object of which some attributes may be absent; they become nulls of their types. */
  static CtyType object(Map<String, CtyType> attributes, Set<String> optional) {
    return new Structure(new TreeMap<>(attributes), new TreeSet<>(optional));
  }

  default boolean isList() {
    return this instanceof Collection collection && collection.kind() == Kind.LIST;
  }

  default boolean isSet() {
    return this instanceof Collection collection && collection.kind() == Kind.SET;
  }

  default boolean isMap() {
    return this instanceof Collection collection && collection.kind() == Kind.MAP;
  }

  default boolean isTuple() {
    return this instanceof Tuple;
  }

  default boolean isObject() {
    return this instanceof Structure;
  }

  default boolean isPrimitive() {
    return this instanceof Primitive;
  }

  /** A list, a set or a map: all elements have one type. */
  default boolean isCollection() {
    return this instanceof Collection;
  }

  /**
   * The type of the elements of a list, a set or a map.
   *
   * @throws IllegalStateException if it is neither
   */
  default CtyType element() {
    if (this instanceof Collection collection) {
      return collection.elements();
    }
    throw new IllegalStateException("type " + friendlyName() + " has no type of elements");
  }

  /** The kinds of collections. */
  enum Kind {
    LIST,
    SET,
    MAP;

    String word() {
      return switch (this) {
        case LIST -> "list";
        case SET -> "set";
        case MAP -> "map";
      };
    }
  }

  /** A string, a number or a bool. */
  record Primitive(String friendlyName) implements CtyType {}

  /** Any type. */
  record Dynamic() implements CtyType {
    @Override
    public String friendlyName() {
      return "dynamic";
    }

    @Override
    public String friendlyNameOfConstraint() {
      return "any type";
    }
  }

  /** Any number of elements of one type. */
  record Collection(Kind kind, CtyType elements) implements CtyType {
    @Override
    public String friendlyName() {
      return kind.word() + " of " + elements.friendlyName();
    }

    @Override
    public String friendlyNameOfConstraint() {
      return kind.word() + " of "
          + (elements.equals(DYNAMIC) ? "any single type" : elements.friendlyNameOfConstraint());
    }

    @Override
    public CtyType withoutOptional() {
      return new Collection(kind, elements.withoutOptional());
    }
  }

  /** A list of known length where each element has its own type: {@code [1, "a"]}. */
  record Tuple(List<CtyType> elements) implements CtyType {
    public Tuple {
      elements = List.copyOf(elements);
    }

    @Override
    public String friendlyName() {
      return "tuple";
    }

    @Override
    public CtyType withoutOptional() {
      return new Tuple(elements.stream().map(CtyType::withoutOptional).toList());
    }
  }

  /** A type for each of some names: <code>{ a = 1 }</code>. */
  record Structure(SortedMap<String, CtyType> attributes, SortedSet<String> optional)
      implements
        CtyType {

    public Structure {
      attributes = sorted(attributes);
      SortedSet<String> names = new TreeSet<>(CtyText.ORDER);
      optional.forEach(name -> names.add(CtyText.normalized(name)));
      optional = Collections.unmodifiableSortedSet(names);
    }

    private static SortedMap<String, CtyType> sorted(Map<String, CtyType> attributes) {
      SortedMap<String, CtyType> sorted = new TreeMap<>(CtyText.ORDER);
      attributes.forEach((name, type) -> sorted.put(CtyText.normalized(name), type));
      return Collections.unmodifiableSortedMap(sorted);
    }

    @Override
    public String friendlyName() {
      return "object";
    }

    @Override
    public CtyType withoutOptional() {
      Map<String, CtyType> plain = new TreeMap<>();
      attributes.forEach((name, type) -> plain.put(name, type.withoutOptional()));
      return CtyType.object(plain);
    }
  }
}
