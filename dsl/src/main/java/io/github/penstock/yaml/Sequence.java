package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sequence; an item's own comments stand above its dash.
 *
 * @param flow whether it is written on one line, {@code [a, b]}; the writer uses a block where an
 *     item does not fit there
 */
public record Sequence(List<Node> items, boolean flow, Comments comments, Origin origin)
    implements
      Node {

  private static final int COMPACT_WIDTH = 60;

  public static final Sequence EMPTY =
      new Sequence(List.of(), false, Comments.NONE, Origin.UNKNOWN);

  public Sequence {
    items = List.copyOf(items);
  }

  public static Sequence of(Collection<? extends Node> items) {
    return new Sequence(List.copyOf(items), false, Comments.NONE, Origin.UNKNOWN);
  }

  public static Sequence ofTexts(Collection<String> texts) {
    return of(texts.stream().map(Scalar::text).toList());
  }

  public Sequence add(Collection<? extends Node> more) {
    List<Node> all = new ArrayList<>(items);
    all.addAll(more);
    return new Sequence(all, flow, comments, origin);
  }

  public Sequence withItems(List<? extends Node> changed) {
    return new Sequence(List.copyOf(changed), flow, comments, origin);
  }

  public Sequence asFlow() {
    return new Sequence(items, true, comments, origin);
  }

  /** This on one line where its items are few and short, as a person would write it. */
  public Sequence compact() {
    boolean scalars = items.stream().allMatch(item -> item instanceof Scalar scalar
        && scalar.comments().isEmpty() && scalar.value().indexOf('\n') < 0);
    int width = texts().mapToInt(text -> text.length() + 2).sum();
    return new Sequence(items, scalars && width <= COMPACT_WIDTH, comments, origin);
  }

  /** The texts of the items that are scalars. */
  public Stream<String> texts() {
    return items.stream().filter(Scalar.class::isInstance).map(item -> ((Scalar) item).value());
  }

  @Override
  public Sequence withComments(Comments changed) {
    return new Sequence(items, flow, changed, origin);
  }

  @Override
  public Sequence withOrigin(Origin changed) {
    return new Sequence(items, flow, comments, changed);
  }

  @Override
  public boolean sameData(Node other) {
    if (!(other instanceof Sequence that) || items.size() != that.items.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).sameData(that.items.get(i))) {
        return false;
      }
    }
    return true;
  }
}
