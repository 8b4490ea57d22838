package io.github.penstock.bake;

/** The comment {@code # penstock: ignore[rule] reason}: what it hides is not reported. */
final class Ignored {

  private Ignored() {}

  static String comment(String rule, String reason) {
    return "penstock: ignore[" + rule + "] " + reason;
  }
}
