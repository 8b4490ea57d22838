package io.github.penstock.document;

import io.github.penstock.script.RunnerSystem;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The operating systems on which a job, or a step of it, may run.
 *
 * @param known those that its labels name
 * @param isOpen whether there may be others
 */
record JobSystems(Set<RunnerSystem> known, boolean isOpen) {

  private static final String RUNNER = "runner.os";

  /** Those of an action, which runs wherever it is used. */
  static final JobSystems UNKNOWN = new JobSystems(Set.of(), true);

  /** Those that {@code runs-on} names. */
  static JobSystems of(JobView job) {
    Set<RunnerSystem> known = EnumSet.noneOf(RunnerSystem.class);
    Optional<Place> runsOn = job.place().get("runs-on");
    if (runsOn.isEmpty()) {
      return UNKNOWN;
    }
    boolean open = true;
    for (Place label : labels(runsOn.get())) {
      PossibleTexts texts = PossibleTexts.of(label, job.matrix());
      Optional<RunnerSystem> fixed = RunnerSystem.ofLabel(texts.fixed());
      if (fixed.isPresent()) {
        return only(fixed.get());
      }
      int before = known.size();
      boolean all = addAll(texts.texts(), known);
      if (known.size() > before) {
        open = texts.isOpen() || !all && !label.isComputed();
        break;
      }
    }
    return new JobSystems(known, open);
  }

  private static List<Place> labels(Place runsOn) {
    if (!runsOn.isMapping()) {
      return runsOn.isSequence() ? runsOn.items() : List.of(runsOn);
    }
    List<Place> labels = runsOn.texts("labels");
    return labels.isEmpty() ? runsOn.texts("group") : labels;
  }

  private static boolean addAll(List<String> labels, Set<RunnerSystem> systems) {
    boolean all = true;
    for (String label : labels) {
      Optional<RunnerSystem> system = RunnerSystem.ofLabel(label);
      system.ifPresent(systems::add);
      all &= system.isPresent();
    }
    return all;
  }

  /** Those of a step whose condition may leave some out. */
  JobSystems where(Optional<Place> condition) {
    if (condition.isEmpty() || known.size() < 2 && !isOpen) {
      return this;
    }
    String text = condition.get().text();
    if (!isAboutSystems(text)) {
      return this;
    }
    if (text.indexOf('|') >= 0) {
      return UNKNOWN;
    }
    int equals = text.indexOf(RUNNER + " == '");
    if (equals >= 0) {
      return named(text, equals + RUNNER.length()).map(JobSystems::only).orElse(UNKNOWN);
    }
    int unequal = text.indexOf(RUNNER + " != '");
    if (unequal >= 0) {
      return named(text, unequal + RUNNER.length()).map(this::without).orElse(UNKNOWN);
    }
    return UNKNOWN;
  }

  private static boolean isAboutSystems(String condition) {
    return condition.contains("runner.") || condition.contains("matrix")
        || condition.contains("inputs.") || condition.contains("env.");
  }

  private static Optional<RunnerSystem> named(String condition, int from) {
    int start = condition.indexOf('\'', from) + 1;
    int end = condition.indexOf('\'', start);
    String name = end < 0 ? "" : condition.substring(start, end).toLowerCase(Locale.ROOT);
    return RunnerSystem.ofLabel(name);
  }

  private static JobSystems only(RunnerSystem system) {
    return new JobSystems(EnumSet.of(system), false);
  }

  private JobSystems without(RunnerSystem system) {
    Set<RunnerSystem> rest = EnumSet.noneOf(RunnerSystem.class);
    rest.addAll(known);
    rest.remove(system);
    return new JobSystems(rest, isOpen);
  }
}
