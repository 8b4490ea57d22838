package io.github.penstock.document;

import io.github.penstock.expression.Vocabulary;

/** The names of contexts. */
public final class Contexts {

  private Contexts() {}

  public static boolean exists(String name) {
    return Vocabulary.github().hasContext(name);
  }
}
