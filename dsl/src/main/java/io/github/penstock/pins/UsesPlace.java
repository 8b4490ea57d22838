package io.github.penstock.pins;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
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

  /** The document with a change of what each such place names. */
  static Mapping map(Mapping document, Function<UsesPlace, Scalar> change) {
    Mapping jobs = each(document, "jobs",
        all -> all.withEntries(all.entries().stream().map(job -> {
          UnaryOperator<Mapping> changed = element -> element(job.name(), element, change);
          return job.value() instanceof Mapping body
              ? job.withValue(steps(changed.apply(body), "steps", changed))
              : job;
        }).toList()));
    return each(jobs, "runs",
        runs -> steps(runs, "steps", element -> element("", element, change)));
  }

  /** The action or workflow. */
  public Scalar uses() {
    return (Scalar) element.get(KEY).orElseThrow();
  }

  private static Mapping element(String job, Mapping element, Function<UsesPlace, Scalar> change) {
    return value(element, KEY, Scalar.class, uses -> change.apply(new UsesPlace(job, element)));
  }

  private static Mapping steps(Mapping parent, String key, UnaryOperator<Mapping> change) {
    return value(parent, key, Sequence.class,
        list -> list.withItems(list.items().stream().map(item -> item instanceof Mapping step
            ? steps(change.apply(step), "parallel", change)
            : item).toList()));
  }

  private static Mapping each(Mapping parent, String key, UnaryOperator<Mapping> change) {
    return value(parent, key, Mapping.class, change);
  }

  private static <T extends Node> Mapping value(Mapping parent, String key, Class<T> type,
      UnaryOperator<T> change) {
    return parent.withEntries(parent.entries().stream()
        .map(entry -> entry.name().equals(key) && type.isInstance(entry.value())
            ? entry.withValue(change.apply(type.cast(entry.value())))
            : entry)
        .toList());
  }
}
