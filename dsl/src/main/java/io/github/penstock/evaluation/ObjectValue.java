package io.github.penstock.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named values in order, found by name in any case; equal to itself only, as in GitHub's language.
 */
public final class ObjectValue implements Value {

  private final Map<String, Property> byFoldedName = new LinkedHashMap<>();

  private ObjectValue() {}

  /** Of a name that comes twice, in any case, the first spelling and the last value stay. */
  public static ObjectValue of(List<Property> properties) {
    ObjectValue object = new ObjectValue();
    for (Property property : properties) {
      object.byFoldedName.merge(OrdinalText.fold(property.name()), property,
          (first, last) -> new Property(first.name(), last.value()));
    }
    return object;
  }

  public Optional<Value> get(String name) {
    return Optional.ofNullable(byFoldedName.get(OrdinalText.fold(name))).map(Property::value);
  }

  public Collection<Property> properties() {
    return Collections.unmodifiableCollection(byFoldedName.values());
  }

  public List<String> names() {
    return byFoldedName.values().stream().map(Property::name).toList();
  }

  public List<Value> values() {
    return byFoldedName.values().stream().map(Property::value).toList();
  }

  @Override
  public boolean isPrimitive() {
    return false;
  }

  @Override
  public String toString() {
    return Json.write(this);
  }

  /** A value with its name as it is written. */
  public record Property(String name, Value value) {}
}
