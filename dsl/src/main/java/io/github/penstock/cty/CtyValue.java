package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value of HCL: of a type, or the null of a type. Immutable.
 *
 * <p>Keys stand in the order of their bytes, elements of a set in the order of HCL: texts by their
 * bytes, numbers by their value, {@code false} before {@code true}. A value is limited in size and in
 * depth, so that a text that doubles itself ends in a {@link CtyException}.
 */
public final class CtyValue {

  /** How many characters a value has at most, at all depths; an element takes four of them. */
  public static final long LARGEST = 4L << 20;

  private static final int ELEMENT = 4;

  public static final CtyValue TRUE = new CtyValue(CtyType.BOOL, true, ELEMENT, 0);
  public static final CtyValue FALSE = new CtyValue(CtyType.BOOL, false, ELEMENT, 0);

  /** The {@code null} of which no type is known. */
  public static final CtyValue NULL = nullOf(CtyType.DYNAMIC);

  private static final int DEEPEST = 500;

  private final CtyType type;
  private final @Nullable Object content;
  private final long size;
  private final int depth;

  private CtyValue(CtyType type, @Nullable Object content, long size, int depth) {
    this.type = type;
    this.content = content;
    this.size = size;
    this.depth = depth;
    requireLimits();
  }

  private void requireLimits() {
    if (size > LARGEST) {
      throw new CtyException("value is larger than " + LARGEST + " characters");
    }
    if (depth > DEEPEST) {
      throw new CtyException("value is nested deeper than " + DEEPEST + " levels");
    }
  }

  private static CtyValue compound(CtyType type, Object content, Collection<CtyValue> elements,
      long keys) {
    long size = ELEMENT + keys;
    int depth = 0;
    for (CtyValue element : elements) {
      size += element.size;
      depth = Math.max(depth, element.depth);
    }
    return new CtyValue(type, content, size, depth + 1);
  }

  /** A text; it is normalized. */
  public static CtyValue of(String text) {
    String normalized = CtyText.normalized(text);
    return new CtyValue(CtyType.STRING, normalized, normalized.length() + (long) ELEMENT, 0);
  }

  public static CtyValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public static CtyValue of(CtyNumber number) {
    return new CtyValue(CtyType.NUMBER, number, ELEMENT, 0);
  }

  /** A number that was counted: it has 64 bits of precision. */
  public static CtyValue of(long number) {
    return of(CtyNumber.of(number));
  }

  public static CtyValue nullOf(CtyType type) {
    return new CtyValue(type, null, ELEMENT, 0);
  }

  /** Elements of any types. */
  public static CtyValue tuple(List<CtyValue> elements) {
    CtyType type = CtyType.tuple(elements.stream().map(CtyValue::type).toList());
    return compound(type, List.copyOf(elements), elements, 0);
  }

  /** Attributes of any types. */
  public static CtyValue object(Map<String, CtyValue> attributes) {
    SortedMap<String, CtyValue> sorted = sorted(attributes);
    Map<String, CtyType> types = new TreeMap<>(CtyText.ORDER);
    sorted.forEach((name, value) -> types.put(name, value.type));
    return compound(CtyType.object(types), sorted, sorted.values(), size(sorted));
  }

  /**
   * Elements of one type, which is {@code element} where there are none.
   *
   * @throws CtyException if they have several types
   */
  public static CtyValue list(CtyType element, List<CtyValue> elements) {
    CtyType common = common(element, elements, CtyType.Kind.LIST);
    List<CtyValue> typed = elements.stream().map(value -> value.typed(common)).toList();
    return compound(CtyType.list(common), typed, typed, 0);
  }

  /**
   * Elements of one type, which is {@code element} where there are none; equal ones are one.
   *
   * @throws CtyException if they have several types
   */
  public static CtyValue set(CtyType element, Collection<CtyValue> elements) {
    CtyType common = common(element, elements, CtyType.Kind.SET);
    List<CtyValue> typed =
        CtySets.sorted(elements.stream().map(value -> value.typed(common)).toList());
    return compound(CtyType.set(common), typed, typed, 0);
  }

  /**
   * Elements of one type, which is {@code element} where there are none, by their keys.
   *
   * @throws CtyException if they have several types
   */
  public static CtyValue map(CtyType element, Map<String, CtyValue> elements) {
    CtyType common = common(element, elements.values(), CtyType.Kind.MAP);
    SortedMap<String, CtyValue> typed = sorted(elements);
    typed.replaceAll((key, value) -> value.typed(common));
    return compound(CtyType.map(common), typed, typed.values(), size(typed));
  }

  /** A null without a type gets that of its neighbours. */
  private static CtyType common(CtyType element, Collection<CtyValue> elements,
      CtyType.Kind kind) {
    CtyType common = elements.isEmpty() ? element.withoutOptional() : CtyType.DYNAMIC;
    for (CtyValue value : elements) {
      if (common.equals(CtyType.DYNAMIC)) {
        common = value.type;
      } else if (!value.type.equals(CtyType.DYNAMIC) && !common.equals(value.type)) {
        throw new CtyException("element types must all match for conversion to " + kind.word());
      }
    }
    return common;
  }

  /** Whether they can be elements of one collection. */
  static boolean haveOneType(Collection<CtyValue> elements) {
    return elements.stream().map(CtyValue::type).filter(type -> !type.equals(CtyType.DYNAMIC))
        .distinct().count() < 2;
  }

  private CtyValue typed(CtyType wanted) {
    return isNull() && !type.equals(wanted) ? nullOf(wanted) : this;
  }

  private static SortedMap<String, CtyValue> sorted(Map<String, CtyValue> entries) {
    SortedMap<String, CtyValue> sorted = new TreeMap<>(CtyText.ORDER);
    entries.forEach((key, value) -> sorted.put(CtyText.normalized(key), value));
    return sorted;
  }

  private static long size(Map<String, CtyValue> entries) {
    return entries.keySet().stream().mapToLong(String::length).sum();
  }

  public CtyType type() {
    return type;
  }

  public boolean isNull() {
    return content == null;
  }

  /** How many characters it has at all depths, where an element counts as four. */
  public long size() {
    return size;
  }

  /**
   * The text of a string.
   *
   * @throws IllegalStateException if it is something else, or null
   */
  public String asString() {
    return content(String.class);
  }

  /**
   * The value of a number.
   *
   * @throws IllegalStateException if it is something else, or null
   */
  public CtyNumber asNumber() {
    return content(CtyNumber.class);
  }

  /**
   * The value of a bool.
   *
   * @throws IllegalStateException if it is something else, or null
   */
  public boolean asBoolean() {
    return content(Boolean.class);
  }

  /**
   * The elements of a list, a set or a tuple, or the values of a map or an object.
   *
   * @throws IllegalStateException if it is something else, or null
   */
  @SuppressWarnings("unchecked")
  public List<CtyValue> elements() {
    if (content instanceof SortedMap) {
      return new ArrayList<>(entries().values());
    }
    return (List<CtyValue>) content(List.class);
  }

  /**
   * The entries of a map or an object.
   *
   * @throws IllegalStateException if it is something else, or null
   */
  @SuppressWarnings("unchecked")
  public SortedMap<String, CtyValue> entries() {
    return Collections.unmodifiableSortedMap(content(SortedMap.class));
  }

  /** The entry of a map or an object; empty for what is neither. */
  public Optional<CtyValue> entry(String key) {
    return content instanceof SortedMap
        ? Optional.ofNullable(entries().get(key))
        : Optional.empty();
  }

  /** How many elements or entries there are; none for what has none. */
  public int length() {
    if (content instanceof SortedMap<?, ?> entries) {
      return entries.size();
    }
    return content instanceof List<?> elements ? elements.size() : 0;
  }

  /** Whether it can be gone through: a list, a set, a tuple, a map or an object. */
  public boolean isIterable() {
    return content instanceof List || content instanceof SortedMap;
  }

  /** The keys of all elements: indexes from 0, the keys of a map, the elements of a set. */
  public List<CtyValue> keys() {
    if (type.isSet()) {
      return elements();
    }
    List<CtyValue> keys = new ArrayList<>(length());
    if (content instanceof SortedMap) {
      entries().keySet().forEach(key -> keys.add(of(key)));
    }
    while (keys.size() < length()) {
      keys.add(of(keys.size()));
    }
    return keys;
  }

  private <T> T content(Class<T> kind) {
    if (!kind.isInstance(content)) {
      throw new IllegalStateException("value is " + (isNull() ? "null" : type.friendlyName()));
    }
    return kind.cast(content);
  }

  /** As {@code ==} of HCL: nulls are equal whatever their types, numbers when their texts are. */
  public boolean isEqualTo(CtyValue other) {
    if (content == null || other.content == null) {
      return content == other.content;
    }
    return type.equals(other.type) && CtySets.haveEqualContents(this, other);
  }

  /** Whether type and value are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CtyValue value && type.equals(value.type) && isEqualTo(value);
  }

  @Override
  public int hashCode() {
    return content == null ? 0 : content.hashCode();
  }

  /** For people who look for a mistake; no syntax of HCL. */
  @Override
  public String toString() {
    return content == null ? "null" : content.toString();
  }
}
