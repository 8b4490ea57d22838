package io.github.penstock.shape;

import io.github.penstock.yaml.Mapping;
import java.util.List;

/**
 * What holds for some keys of a mapping because of another.
 *
 * @param test what decides
 * @param required keys that are there where the test is met
 * @param refused keys that are not there where the test is met
 * @param otherwise keys that are there where it is not met
 * @param alone keys that are not there where it is not met
 */
record Condition(Test test, List<String> required, List<String> refused, List<String> otherwise,
    List<String> alone) {

  static Condition when(Test test) {
    return new Condition(test, List.of(), List.of(), List.of(), List.of());
  }

  Condition required(String... keys) {
    return new Condition(test, List.of(keys), refused, otherwise, alone);
  }

  Condition refused(String... keys) {
    return new Condition(test, required, List.of(keys), otherwise, alone);
  }

  Condition otherwise(String... keys) {
    return new Condition(test, required, refused, List.of(keys), alone);
  }

  Condition notAlone(String... keys) {
    return new Condition(test, required, refused, otherwise, List.of(keys));
  }

  /** Whether one of the two keys has to be there. */
  boolean isEither() {
    return test.isPresence() && required.isEmpty() && !otherwise.isEmpty();
  }

  boolean isMet(Mapping mapping) {
    return test.isMet(mapping);
  }
}
