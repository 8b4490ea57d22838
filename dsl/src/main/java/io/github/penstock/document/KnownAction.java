package io.github.penstock.document;

import io.github.penstock.catalog.ActionMetadata;
import io.github.penstock.finding.Severity;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What is known about the action of a step, in the version that the step uses.
 *
 * @param name as the step writes it, without a version
 * @param details what the table says about inputs, where it says more than their names
 * @param freshness how near the lists are to what the step uses
 */
public record KnownAction(String name, List<String> inputs, List<String> required,
    List<String> outputs,
    Mapping details, Freshness freshness, boolean hasFreeInputs, boolean hasFreeOutputs) {

  /** Which version the lists are of. */
  public enum Freshness {
    /** Of the one that is used. */
    SAME,
    /** Of an older one of the same major version, which may lack new names. */
    SAME_MAJOR,
    /** Of a major version before. */
    OLDER_MAJOR
  }

  /** An action in a folder of the repository. */
  static KnownAction local(String name, ActionView action) {
    List<String> required = action.inputs().stream()
        .filter(input -> input.get("required").filter(flag -> flag.text().equals("true"))
            .isPresent() && !input.mapping().has("default"))
        .map(Place::key).toList();
    Mapping details = action.place().mapping().mapping("inputs");
    return new KnownAction(name, action.inputs().stream().map(Place::key).toList(), required,
        action.outputs(), details,
        action.isComposite() ? Freshness.SAME : Freshness.SAME_MAJOR, false,
        !action.isComposite());
  }

  /** An action of the catalog; empty where nothing is known about the version that is used. */
  static Optional<KnownAction> published(CatalogUse use) {
    Mapping table = use.action().table();
    if (use.isMajorThatWasRead()) {
      boolean same =
          !isFlag(table, "names-only") && use.version().isNotNewerThan(use.read(), table);
      return Optional.of(newest(use, same ? Freshness.SAME : Freshness.SAME_MAJOR));
    }
    if (use.isNewestMajor() || use.isNewerThanKnown()) {
      return Optional.of(newest(use, Freshness.OLDER_MAJOR));
    }
    Optional<Mapping> major = use.olderMajor();
    return major.isPresent()
        ? Optional.of(older(use.name(), use.action(), major.get()))
        : Optional.empty();
  }

  private static KnownAction newest(CatalogUse use, Freshness freshness) {
    ActionMetadata action = use.action();
    Mapping table = action.table();
    boolean freeOutputs = isFlag(table, "free-outputs")
        || isFlag(table, "names-only") && action.outputs().isEmpty();
    return new KnownAction(use.name(), action.inputs(), action.requiredInputs(), action.outputs(),
        table.mapping("inputs"), freshness, isFlag(table, "free-inputs"), freeOutputs);
  }

  /** Their tables hold what the authors call required, with a default or without. */
  private static KnownAction older(String name, ActionMetadata action, Mapping major) {
    Mapping table = action.table();
    List<String> required = major.texts("required").stream()
        .filter(action.requiredInputs()::contains).toList();
    return new KnownAction(name, major.texts("inputs"), required, major.texts("outputs"),
        Mapping.EMPTY, isFlag(table, "names-only") ? Freshness.SAME_MAJOR : Freshness.SAME,
        isFlag(table, "free-inputs"),
        isFlag(table, "free-outputs"));
  }

  private static boolean isFlag(Mapping table, String name) {
    return table.text(name).orElse("").equals("true");
  }

  public boolean hasInput(String input) {
    for (String each : inputs) {
      if (each.equalsIgnoreCase(input)) {
        return true;
      }
    }
    return false;
  }

  /** How bad a name is that the lists do not have. */
  public Severity severityOfUnknown() {
    return freshness == Freshness.SAME ? Severity.ERROR : Severity.WARNING;
  }

  /** How bad it is to leave out what the lists require. */
  public Severity severityOfMissing() {
    return freshness == Freshness.OLDER_MAJOR ? Severity.WARNING : Severity.ERROR;
  }
}
