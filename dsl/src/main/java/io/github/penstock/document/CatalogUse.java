package io.github.penstock.document;

import io.github.penstock.catalog.ActionMetadata;
import io.github.penstock.yaml.Mapping;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An action of the catalog in the version that somebody uses.
 *
 * @param name of the action, as it is written
 * @param version that is used; the catalog tells which one a commit is
 * @param read where its inputs and outputs were read; empty where nobody says
 * @param published the newest that is known
 */
public record CatalogUse(String name, ActionMetadata action, ActionVersion version,
    ActionVersion read, ActionVersion published) {

  /** Empty where the catalog has no such action, or its version is left open. */
  static Optional<CatalogUse> of(Place uses, Neighbours neighbours) {
    int at = uses.text().indexOf('@');
    if (at < 0) {
      return Optional.empty();
    }
    String name = uses.text().substring(0, at);
    Optional<ActionMetadata> action = neighbours.published(name);
    Optional<ActionVersion> version = ActionVersion.of(uses);
    return action.isPresent() && version.isPresent()
        ? Optional.of(of(name, action.get(), version.get()))
        : Optional.empty();
  }

  private static CatalogUse of(String name, ActionMetadata action, ActionVersion version) {
    return new CatalogUse(name, action, version.resolve(action.table()),
        ActionVersion.of(action.table().text("metadata").orElse("")),
        ActionVersion.of(action.version().orElse("")));
  }

  public boolean isMajorThatWasRead() {
    return version.sameMajor(read);
  }

  public boolean isNewestMajor() {
    return version.sameMajor(published);
  }

  /** The newest major version that is known, {@code v7}. */
  public Optional<String> newestMajor() {
    return (read.majorNumber() > published.majorNumber() ? read : published).major();
  }

  /** Whether its major version came after all that are known. */
  public boolean isNewerThanKnown() {
    return version.majorNumber() >= 0 && version.majorNumber() > read.majorNumber()
        && version.majorNumber() > published.majorNumber();
  }

  /** What is known about an older major version that is used. */
  public Optional<Mapping> olderMajor() {
    return isMajorThatWasRead() || isNewestMajor() || version.majorNumber() < 0
        ? Optional.empty()
        : action.major(version.major().orElseThrow());
  }

  /** The major version that brought an input which the older one that is used does not have. */
  public Optional<String> cameWith(String input) {
    Optional<Mapping> older = olderMajor();
    boolean lacks = older.isPresent() && !has(older.get().texts("inputs"), input);
    if (!lacks || !has(action.inputs(), input) || action.table().has("free-inputs")) {
      return Optional.empty();
    }
    return action.majors().map(ActionVersion::of)
        .filter(later -> later.majorNumber() > version.majorNumber())
        .sorted(Comparator.comparing(ActionVersion::majorNumber))
        .flatMap(later -> later.major().stream())
        .filter(later -> action.major(later).filter(major -> has(major.texts("inputs"), input))
            .isPresent())
        .findFirst().or(this::newestMajor);
  }

  private static boolean has(List<String> inputs, String input) {
    for (String each : inputs) {
      if (each.equalsIgnoreCase(input)) {
        return true;
      }
    }
    return false;
  }
}
