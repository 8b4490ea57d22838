package io.github.penstock.check;

import java.util.stream.Stream;

/** A check without state, named for the mistake that it finds. */
interface Rule {

  /** The id that findings, suppressions and {@code docs/rules/<id>.md} carry. */
  String id();

  /** Looks at one file; its neighbours are there for callees and local actions. */
  Stream<Problem> check(Document document);
}
