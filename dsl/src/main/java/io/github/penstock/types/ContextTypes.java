package io.github.penstock.types;

/** The types of the contexts where an expression stands. */
public interface ContextTypes {

  /**
   * The type of a context; {@link Type#ANY} where there is none.
   *
   * @param name in lower case
   */
  Type context(String name);
}
