package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The attributes of a target or a group, each with its value. */
final class BlockSettings {

  private final Map<BlockAttribute<?>, Object> values = new HashMap<>();

  BlockSettings copy() {
    BlockSettings copy = new BlockSettings();
    copy.values.putAll(values);
    return copy;
  }

  /** The kind of an attribute is that of its values. */
  @SuppressWarnings("unchecked")
  <T> Optional<T> get(BlockAttribute<T> attribute) {
    return Optional.ofNullable((T) values.get(attribute));
  }

  <T> List<T> list(BlockAttribute<List<T>> attribute) {
    return get(attribute).orElse(List.of());
  }

  <T> void set(BlockAttribute<T> attribute, T value) {
    values.put(attribute, value);
  }

  void remove(BlockAttribute<?> attribute) {
    values.remove(attribute);
  }

  <T> void change(BlockAttribute<T> attribute, UnaryOperator<T> change) {
    get(attribute).ifPresent(value -> set(attribute, change.apply(value)));
  }

  /**
   * Takes what a file says.
   *
   * @throws CtyException if the attribute has no such values
   */
  <T> void read(BlockAttribute<T> attribute, CtyValue value) {
    attribute.kind().read(value).ifPresent(meant -> set(attribute, meant));
  }

  /** Takes a later value as an heir does. */
  <T> void merge(BlockAttribute<T> attribute, T later) {
    set(attribute, get(attribute)
        .map(earlier -> attribute.kind().merged(earlier, later)).orElse(later));
  }

  /** Takes all that a later one says. */
  void merge(BlockSettings later) {
    later.values.keySet().forEach(attribute -> mergeFrom(later, attribute));
  }

  private <T> void mergeFrom(BlockSettings later, BlockAttribute<T> attribute) {
    later.get(attribute).ifPresent(value -> merge(attribute, value));
  }

  /** Drops empty and repeated elements, and adds what others ask for. */
  void normalize() {
    BlockAttribute.OF_TARGET.forEach(this::normalize);
    if (get(BlockAttribute.NETWORK).filter("host"::equals).isPresent()) {
      addEntitlements(List.of("network.host"));
    }
  }

  private <T> void normalize(BlockAttribute<T> attribute) {
    get(attribute).ifPresent(value -> attribute.kind().normalized(value)
        .ifPresentOrElse(kept -> set(attribute, kept), () -> remove(attribute)));
  }

  void addEntitlements(List<String> added) {
    merge(BlockAttribute.ENTITLEMENTS, added);
    normalize(BlockAttribute.ENTITLEMENTS);
  }

  /** The attributes by their names as {@link GoJson} takes them, without those that are empty. */
  Map<String, Object> printed() {
    Map<String, Object> printed = new LinkedHashMap<>();
    for (BlockAttribute<?> attribute : BlockAttribute.OF_TARGET) {
      printed(attribute).ifPresent(value -> printed.put(attribute.name(), value));
    }
    return printed;
  }

  private <T> Optional<Object> printed(BlockAttribute<T> attribute) {
    return get(attribute).flatMap(attribute.kind()::printed);
  }

  /** The value of an expression that refers to the attribute. */
  <T> CtyValue reference(BlockAttribute<T> attribute) {
    return get(attribute).map(attribute.kind()::reference).orElse(attribute.kind().absent());
  }
}
