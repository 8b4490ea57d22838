package io.github.penstock.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a mapping. */
final class Keys implements MappingShape {

  private final Map<String, Key> known;
  private final List<String> names;
  private final List<String> required;
  private final @Nullable Shape others;
  private final @Nullable Form form;
  private final boolean tolerant;
  private final boolean mayBeEmpty;
  private final int min;
  private final int max;
  private final List<Condition> conditions;

  private Keys(Keys from, @Nullable Shape others, @Nullable Form form, boolean tolerant,
      boolean mayBeEmpty, int min, int max, List<Condition> conditions) {
    this.known = from.known;
    this.names = from.names;
    this.required = from.required;
    this.others = others;
    this.form = form;
    this.tolerant = tolerant;
    this.mayBeEmpty = mayBeEmpty;
    this.min = min;
    this.max = max;
    this.conditions = conditions;
  }

  private Keys(Key... keys) {
    known = new HashMap<>(keys.length * 2);
    names = new ArrayList<>(keys.length);
    required = new ArrayList<>();
    for (Key key : keys) {
      known.put(key.name(), key);
      if (key.presence() != Key.Presence.REFUSED) {
        names.add(key.name());
      }
      if (key.presence() == Key.Presence.REQUIRED) {
        required.add(key.name());
      }
    }
    others = null;
    form = null;
    tolerant = false;
    mayBeEmpty = false;
    min = 0;
    max = Integer.MAX_VALUE;
    conditions = List.of();
  }

  /** These keys and no other. */
  static Keys of(Key... keys) {
    return new Keys(keys);
  }

  /** Any other key has such a value. */
  Keys others(Shape shape) {
    return new Keys(this, shape, form, tolerant, mayBeEmpty, min, max, conditions);
  }

  /** Any other key is named like this. */
  Keys named(Form names) {
    return new Keys(this, others, names, tolerant, mayBeEmpty, min, max, conditions);
  }

  /** GitHub reads past keys that it does not know. */
  Keys tolerant() {
    return new Keys(this, others, form, true, mayBeEmpty, min, max, conditions);
  }

  /** No key at all says something. */
  Keys orNothing() {
    return new Keys(this, others, form, tolerant, true, min, max, conditions);
  }

  Keys atLeast(int number) {
    return new Keys(this, others, form, tolerant, mayBeEmpty, number, max, conditions);
  }

  Keys atMost(int number) {
    return new Keys(this, others, form, tolerant, mayBeEmpty, min, number, conditions);
  }

  Keys when(Condition... all) {
    return new Keys(this, others, form, tolerant, mayBeEmpty, min, max, List.of(all));
  }

  @Nullable
  Key find(String name) {
    return known.get(name);
  }

  List<String> names() {
    return names;
  }

  List<String> required() {
    return required;
  }

  @Nullable
  Shape others() {
    return others;
  }

  @Nullable
  Form form() {
    return form;
  }

  boolean isTolerant() {
    return tolerant;
  }

  /** Whether a mapping without a key does nothing, though nothing is missing. */
  boolean saySomething() {
    return !mayBeEmpty && min == 0 && required.isEmpty();
  }

  int min() {
    return min;
  }

  int max() {
    return max;
  }

  List<Condition> conditions() {
    return conditions;
  }
}
