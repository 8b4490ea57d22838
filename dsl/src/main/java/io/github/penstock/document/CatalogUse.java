package io.github.penstock.document;

import io.github.penstock.catalog.ActionMetadata;
import io.github.penstock.yaml.Mapping;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step that uses an action of the catalog.
 *
 * @param name of the action, as the step writes it
 * @param version that the step uses; the catalog tells which one a commit is
 */
public record CatalogUse(StepView step, String name, ActionMetadata action, ActionVersion version) {

  /** Empty where the step uses no action of the catalog, or leaves its version open. */
  public static Optional<CatalogUse> of(StepView step, Neighbours neighbours) {
    return step.uses().flatMap(uses -> ActionVersion.of(uses).flatMap(version -> {
      String name = uses.text().split("@", 2)[0];
      return neighbours.published(name).map(
          action -> new CatalogUse(step, name, action, version.resolve(action.table())));
    }));
  }

  /** Where its inputs and outputs were read; empty where nobody says. */
  public ActionVersion read() {
    return ActionVersion.of(action.table().text("metadata").orElse(""));
  }

  private ActionVersion published() {
    return ActionVersion.of(action.version().orElse(""));
  }

  public boolean isMajorThatWasRead() {
    return version.sameMajor(read());
  }

  public boolean isNewestMajor() {
    return version.sameMajor(published());
  }

  /** The newest major version that is known, {@code v7}. */
  public Optional<String> newestMajor() {
    return Stream.of(read(), published()).max(Comparator.comparing(ActionVersion::majorNumber))
        .flatMap(ActionVersion::major);
  }

  /** Whether its major version came after all that are known. */
  public boolean isNewerThanKnown() {
    return version.major().isPresent() && version.majorNumber() > read().majorNumber()
        && version.majorNumber() > published().majorNumber();
  }

  /** What is known about an older major version that is used. */
  public Optional<Mapping> olderMajor() {
    return isMajorThatWasRead() || isNewestMajor()
        ? Optional.empty()
        : version.major().flatMap(action::major);
  }

  /** The major version that brought an input which the older one that is used does not have. */
  public Optional<String> cameWith(String input) {
    boolean lacks = olderMajor().filter(major -> !has(major.texts("inputs"), input)).isPresent();
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
    return inputs.stream().anyMatch(input::equalsIgnoreCase);
  }
}
