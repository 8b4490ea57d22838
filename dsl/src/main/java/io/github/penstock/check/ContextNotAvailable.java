package io.github.penstock.check;

import static io.github.penstock.wording.Wording.list;
import static io.github.penstock.wording.Wording.quote;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A context is used only where GitHub has filled it. */
final class ContextNotAvailable implements Rule {

  @Override
  public String id() {
    return "context-not-available";
  }

  @Override
  public Stream<Problem> check(Document document) {
    return document.sites().stream().filter(site -> site.allowed().isPresent())
        .flatMap(ContextNotAvailable::check);
  }

  private static Stream<Problem> check(Site site) {
    Allowed allowed = site.allowed().orElseThrow();
    Set<String> told = new HashSet<>();
    return site.uses()
        .filter(use -> Contexts.exists(use.context()) && !allowed.hasContext(use.context()))
        .filter(use -> told.add(use.context()))
        .map(use -> Problem.error(site, use.start(), "context " + quote(use.context())
            + " is not available in " + quote(site.place().path()) + "; expected one of "
            + list(allowed.contexts())));
  }
}
