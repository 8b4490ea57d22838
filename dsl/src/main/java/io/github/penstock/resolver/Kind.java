package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Optional;

/** What the values of an attribute are: how they are read, put together, tidied, printed. */
interface Kind<T> {

  /** The type of the attribute where an expression refers to it. */
  CtyType type();

  /**
   * What a file's value means; nothing for a null that is as good as no attribute.
   *
   * @throws CtyException if the attribute has no such values
   */
  Optional<T> read(CtyValue value);

  /** What an heir, or a later block of the same name, makes of an earlier value. */
  T merged(T earlier, T later);

  /** Without empty and repeated elements; nothing where that is as good as no attribute. */
  default Optional<T> normalized(T value) {
    return Optional.of(value);
  }

  /** As {@link GoJson} takes it; nothing where it is left out. */
  Optional<Object> printed(T value);

  /** The value of an expression that refers to the attribute. */
  CtyValue reference(T value);

  /** The value of an expression that refers to the attribute where there is none. */
  default CtyValue absent() {
    return CtyValue.nullOf(type());
  }
}
