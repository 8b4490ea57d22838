package io.github.penstock.document;

/** A check without state, named for the mistake that it finds. */
public interface Rule {

  /** The id that findings, suppressions and {@code docs/rules/<id>.md} carry. */
  String id();

  /**
   * Whether GitHub runs what this rule minds, which then does not do what its author means: an error of
   * a definition, which is not written, and a warning about a file that somebody wrote.
   */
  default boolean isTolerated() {
    return false;
  }

  /** Looks at one file; its neighbours are there for callees and local actions. */
  void check(Document document, Report report);
}
