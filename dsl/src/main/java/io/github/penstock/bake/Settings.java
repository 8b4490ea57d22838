package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An object of settings as {@code cache-to}, {@code output} and others take it. Immutable; every method
 * returns a changed copy.
 *
 * @param <S> the kind of settings
 */
public abstract non-sealed class Settings<S extends Settings<S>> implements Value {

  private final HclExpression.Struct entries;

  Settings(HclExpression.Struct entries) {
    this.entries = entries;
  }

  static HclExpression.Struct none() {
    return new HclExpression.Struct(List.of());
  }

  static HclExpression.Struct ofType(String type) {
    return new HclExpression.Struct(
        List.of(HclExpression.Entry.of("type", HclExpression.text(type))));
  }

  abstract S copy(HclExpression.Struct changed);

  /** A setting by its name, for what has no method. */
  public final S with(String key, String value) {
    return put(key, Texts.expression(Objects.requireNonNull(value, key + " is null")));
  }

  /** A setting by its name, for what has no method. */
  public final S with(String key, Value value) {
    return put(key, value.expression());
  }

  /** A setting by its name, for what has no method. */
  public final S with(String key, long value) {
    return put(key, HclExpression.of(value));
  }

  /** A setting by its name, for what has no method. */
  public final S with(String key, boolean value) {
    return put(key, HclExpression.of(value));
  }

  /** A setting by its name, for what has no method. */
  public final S with(String key, char value) {
    return with(key, String.valueOf(value));
  }

  final S put(String key, HclExpression value) {
    return copy((HclExpression.Struct) ObjectValue.put(entries, key, value));
  }

  /** The settings as they are written. */
  @Override
  public final HclExpression expression() {
    return entries;
  }

  final Stream<String> keys() {
    return entries.entries().stream().flatMap(entry -> Literals.text(entry.key()).stream());
  }

  @Override
  public final String toString() {
    return HclWriter.asTemplate(entries);
  }
}
