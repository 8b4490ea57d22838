package io.github.penstock.shape;

/** What can be wrong with a scalar. */
enum Fault {
  /** There is nothing where something has to be. */
  EMPTY,
  /** There is nothing, which does nothing. */
  IDLE,
  TYPE,
  VALUE,
  FORM,
  LENGTH,
  SMALL,
  LARGE
}
