package io.github.penstock.document;

/** A check without state, named for the mistake that it finds. */
public interface Rule {

  /** The id that findings, suppressions and {@code docs/rules/<id>.md} carry. */
  String id();

  /** Looks at one file; its neighbours are there for callees and local actions. */
  void check(Document document, Report report);
}
