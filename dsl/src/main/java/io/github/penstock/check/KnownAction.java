package io.github.penstock.check;

import io.github.penstock.catalog.ActionMetadata;
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
record KnownAction(String name, List<String> inputs, List<String> required, List<String> outputs,
    Mapping details, Freshness freshness, boolean hasFreeInputs, boolean hasFreeOutputs) {

  /** Which version the lists are of. */
  enum Freshness {
    /** Of the one that is used. */
    SAME,
    /** Of an older one of the same major version, which may lack new names. */
    SAME_MAJOR,
    /** Of the major version before. */
    OLDER_MAJOR
  }

  /** The action of a step, from the catalog or a folder of the repository. */
  static Optional<KnownAction> of(StepView step, Neighbours neighbours) {
    return step.uses().flatMap(uses -> {
      String text = uses.text();
      if (text.startsWith("./") || text.startsWith("$/")) {
        return neighbours.action(text).map(action -> local(text, action));
      }
      return published(text, ActionVersion.of(uses), neighbours);
    });
  }

  private static KnownAction local(String name, ActionView action) {
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

  private static Optional<KnownAction> published(String uses, Optional<ActionVersion> version,
      Neighbours neighbours) {
    String name = uses.split("@", 2)[0];
    if (version.isEmpty() || name.startsWith("docker:")) {
      return Optional.empty();
    }
    return neighbours.published(name).flatMap(action -> inVersion(name, action, version.get()));
  }

  private static Optional<KnownAction> inVersion(String name, ActionMetadata action,
      ActionVersion used) {
    Mapping table = action.table();
    ActionVersion version = used.resolve(table);
    ActionVersion read = ActionVersion.of(table.text("metadata").orElse(""));
    if (version.sameMajor(read)) {
      boolean same = !isFlag(table, "names-only") && version.isNotNewerThan(read, table);
      return Optional.of(newest(name, action, same ? Freshness.SAME : Freshness.SAME_MAJOR));
    }
    if (version.sameMajor(ActionVersion.of(action.version().orElse("")))) {
      return Optional.of(newest(name, action, Freshness.OLDER_MAJOR));
    }
    return version.major().flatMap(action::major).map(major -> older(name, action, major));
  }

  private static KnownAction newest(String name, ActionMetadata action, Freshness freshness) {
    Mapping table = action.table();
    boolean freeOutputs = isFlag(table, "free-outputs")
        || isFlag(table, "names-only") && action.outputs().isEmpty();
    return new KnownAction(name, action.inputs(), action.requiredInputs(), action.outputs(),
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
    return table.text(name).filter("true"::equals).isPresent();
  }

  boolean hasInput(String input) {
    return inputs.stream().anyMatch(input::equalsIgnoreCase);
  }

  /** How bad a name is that the lists do not have. */
  Severity severityOfUnknown() {
    return freshness == Freshness.SAME ? Severity.ERROR : Severity.WARNING;
  }

  /** How bad it is to leave out what the lists require. */
  Severity severityOfMissing() {
    return freshness == Freshness.OLDER_MAJOR ? Severity.WARNING : Severity.ERROR;
  }
}
