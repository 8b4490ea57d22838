package io.github.penstock.shape;

import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/** Keys that are nearly the name of another. */
final class Misspelling {

  private Misspelling() {}

  /** The name that a key is meant to be; whatever its case, and with underscores for hyphens. */
  static Optional<String> of(String key, List<String> names) {
    String plain = key.strip().replace('_', '-');
    Optional<String> same = names.stream()
        .filter(name -> name.replace('_', '-').equalsIgnoreCase(plain)).findFirst();
    return same.isPresent() ? same : Wording.nearest(key, names);
  }

  /** The name where nothing else can be meant. */
  static Optional<String> certain(String key, List<String> names) {
    String plain = key.strip().replace('_', '-');
    List<String> same = names.stream()
        .filter(name -> name.replace('_', '-').equalsIgnoreCase(plain)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Wording.slip(key, names);
  }

  /** Whether an unknown key of a mapping is meant to be this one. */
  static boolean isIn(Mapping mapping, String key, Keys keys) {
    return keys.others() == null && mapping.entries().stream().map(Mapping.Entry::name)
        .filter(name -> keys.find(name) == null)
        .anyMatch(name -> of(name, keys.names()).filter(key::equals).isPresent());
  }
}
