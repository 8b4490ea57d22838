package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.List;

/** How entries of one sort are written. */
interface EntryFormat<E extends Entry> {

  /** The type of an entry where an expression refers to it. */
  CtyType type();

  /**
   * What a text means, which is not empty.
   *
   * @throws CtyException if it means nothing
   */
  List<E> parse(String text);

  /**
   * What an object means.
   *
   * @throws CtyException if it means nothing
   */
  E read(CtyValue object);

  /** Without repeated ones. */
  List<E> distinct(List<E> entries);
}
