package io.github.penstock.pins;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A job or a step that names an action or a reusable workflow with {@code uses}. The same key under
 * {@code env}, {@code with} or in a CodeQL configuration names something else.
 *
 * @param job the id of the job; empty for a step of a composite action
 * @param element the job or the step
 */
public record UsesPlace(String job, Mapping element) {

  private static final String KEY = "uses";

  /** Every such place of a document, in its order. */
  public static List<UsesPlace> in(Mapping document) {
    List<UsesPlace> found = new ArrayList<>();
    map(document, place -> {
      found.add(place);
      return place.uses();
    });
    return found;
  }

  /** The document with a change of what each such place names; what does not change is not copied. */
  static Mapping map(Mapping document, Function<UsesPlace, Scalar> change) {
    Mapping jobs = each(document, "jobs", all -> {
      Mapping changed = all;
      for (Mapping.Entry job : all.entries()) {
        if (job.value() instanceof Mapping body) {
          changed = replace(changed, job, job(job.name(), body, change));
        }
      }
      return changed;
    });
    return each(jobs, "runs",
        runs -> steps(runs, "steps", element -> element("", element, change)));
  }

  private static Mapping job(String id, Mapping body, Function<UsesPlace, Scalar> change) {
    UnaryOperator<Mapping> changed = element -> element(id, element, change);
    return steps(changed.apply(body), "steps", changed);
  }

  private static Mapping replace(Mapping parent, Mapping.Entry entry, Mapping value) {
    return value == entry.value() ? parent : parent.with(entry.withValue(value), List.of());
  }

  /** The action or workflow. */
  public Scalar uses() {
    return (Scalar) element.get(KEY).orElseThrow();
  }

  private static Mapping element(String job, Mapping element, Function<UsesPlace, Scalar> change) {
    return value(element, KEY, Scalar.class, uses -> change.apply(new UsesPlace(job, element)));
  }

  private static Mapping steps(Mapping parent, String key, UnaryOperator<Mapping> change) {
    return value(parent, key, Sequence.class, list -> {
      List<Node> items = new ArrayList<>(list.items());
      items.replaceAll(item -> item instanceof Mapping step
          ? steps(change.apply(step), "parallel", change)
          : item);
      return isSame(items, list.items()) ? list : list.withItems(items);
    });
  }

  private static boolean isSame(List<Node> one, List<Node> other) {
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static Mapping each(Mapping parent, String key, UnaryOperator<Mapping> change) {
    return value(parent, key, Mapping.class, change);
  }

  /** The parent itself where the value stays as it is. */
  private static <T extends Node> Mapping value(Mapping parent, String key, Class<T> type,
      UnaryOperator<T> change) {
    Optional<Mapping.Entry> entry = parent.entry(key);
    if (entry.isEmpty() || !type.isInstance(entry.get().value())) {
      return parent;
    }
    T value = type.cast(entry.get().value());
    T changed = change.apply(value);
    return changed == value ? parent : parent.with(entry.get().withValue(changed), List.of());
  }
}
