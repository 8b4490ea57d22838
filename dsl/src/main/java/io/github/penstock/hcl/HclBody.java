package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file, or what is between the braces of a block: attributes and blocks in their order. */
public record HclBody(List<HclItem> items) {

  public static final HclBody EMPTY = new HclBody(List.of());

  public HclBody {
    items = List.copyOf(items);
  }

  public Stream<HclAttribute> attributes() {
    return items.stream().filter(HclAttribute.class::isInstance).map(HclAttribute.class::cast);
  }

  public Stream<HclBlock> blocks() {
    return items.stream().filter(HclBlock.class::isInstance).map(HclBlock.class::cast);
  }

  public Optional<HclAttribute> attribute(String name) {
    return attributes().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** A copy with a block at the end. */
  public HclBody with(HclBlock block) {
    List<HclItem> all = new ArrayList<>(items);
    all.add(block);
    return new HclBody(all);
  }

  /**
   * A copy with an attribute. It takes the place of one of that name; a new one stands where the order
   * says, unknown names after known ones, and always before blocks.
   */
  public HclBody with(HclAttribute attribute, List<String> order) {
    List<HclItem> all = new ArrayList<>(items);
    int present = indexOf(attribute.name());
    if (present >= 0) {
      all.set(present, attribute);
    } else {
      all.add(place(attribute.name(), order), attribute);
    }
    return new HclBody(all);
  }

  private int indexOf(String name) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof HclAttribute attribute && attribute.name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private int place(String name, List<String> order) {
    int rank = rank(name, order);
    int place = 0;
    while (place < items.size() && items.get(place) instanceof HclAttribute before
        && rank(before.name(), order) <= rank) {
      place++;
    }
    return place;
  }

  private static int rank(String name, List<String> order) {
    int rank = order.indexOf(name);
    return rank < 0 ? order.size() : rank;
  }
}
