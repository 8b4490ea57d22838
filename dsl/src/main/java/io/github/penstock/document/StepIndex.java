package io.github.penstock.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The steps of one list by their ids, in any case, and where the list waits for them. */
final class StepIndex {

  private final Map<String, List<StepView>> byId = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, TreeSet<Integer>> waits = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final TreeSet<Integer> waitsForAll = new TreeSet<>();

  StepIndex(List<StepView> steps) {
    for (StepView step : steps) {
      step.id().ifPresent(
          id -> byId.computeIfAbsent(id.text(), missing -> new ArrayList<>()).add(step));
      addWaits(step);
    }
  }

  private void addWaits(StepView step) {
    Place place = step.place();
    if (place.has("wait-all") || place.get("wait").filter(Place::isComputed).isPresent()) {
      waitsForAll.add(step.number());
    }
    place.texts("wait").forEach(name -> addWait(name.text(), step));
    place.texts("cancel").forEach(name -> addWait(name.text(), step));
  }

  private void addWait(String id, StepView step) {
    waits.computeIfAbsent(id, missing -> new TreeSet<>()).add(step.number());
  }

  /** In their order; several where an id is given twice. */
  List<StepView> withId(String id) {
    return byId.getOrDefault(id, List.of());
  }

  /** Whether a step behind this one waits for it, up to the one of that number. */
  boolean isAwaited(StepView step, int until) {
    return isBetween(waitsForAll, step.number(), until) || step.id().isPresent()
        && isBetween(waits.get(step.id().get().text()), step.number(), until);
  }

  private static boolean isBetween(@Nullable TreeSet<Integer> numbers, int after, int until) {
    Integer next = numbers == null ? null : numbers.higher(after);
    return next != null && next <= until;
  }
}
