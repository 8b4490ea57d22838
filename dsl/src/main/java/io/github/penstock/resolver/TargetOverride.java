package io.github.penstock.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says of one key of a target.
 *
 * @param field the key, or what stands before the first dot: {@code args}
 * @param name what stands after it, which may have dots
 * @param value the last value that was given, for keys that have one
 * @param values all values that were given, for keys that have many
 * @param appended whether the last one was given with {@code +=}
 */
record TargetOverride(String field, Optional<String> name, String value, List<String> values,
    boolean appended) {

  TargetOverride withValue(String changed) {
    return new TargetOverride(field, name, changed, values, appended);
  }

  TargetOverride withAnother(String added, boolean append) {
    List<String> all = new ArrayList<>(values);
    all.add(added);
    return new TargetOverride(field, name, value, all, append);
  }
}
