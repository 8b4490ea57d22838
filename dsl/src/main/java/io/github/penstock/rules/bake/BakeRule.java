package io.github.penstock.rules.bake;

/** A check of bake files without state, named for the mistake that it finds. */
public interface BakeRule {

  /** The id that findings, comments that hide them and {@code docs/rules/<id>.md} carry. */
  String id();

  /** Looks at the files that bake reads together. */
  void check(BakeDocument document, BakeReport report);
}
