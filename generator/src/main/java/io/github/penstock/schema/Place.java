package io.github.penstock.schema;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/**
 * Where a path of names and indexes leads in a document.
 *
 * @param node the value there; the nearest one above where there is none
 * @param origin of the value, or of the nearest one above of which it is known
 * @param raw whether a key on the way was written with {@code raw(...)}
 * @param path as people read it, {@code jobs.build.steps[2]}
 */
record Place(Node node, Origin origin, boolean raw, String path) {

  static Place of(Node document, List<Object> location) {
    Place place = new Place(document, document.origin(), false, "");
    for (Object element : location) {
      place = element instanceof Integer index ? place.item(index) : place.key((String) element);
    }
    return place;
  }

  /** The value of a key; the key's own line is the place, where its value has none. */
  Place key(String key) {
    String below = path.isEmpty() ? key : path + "." + key;
    if (!(node instanceof Mapping mapping) || mapping.entry(key).isEmpty()) {
      return new Place(node, origin, raw, below);
    }
    Mapping.Entry entry = mapping.entry(key).get();
    Origin known = known(entry.value().origin(), known(entry.key().origin(), origin));
    return new Place(entry.value(), known, raw || entry.raw(), below);
  }

  private Place item(int index) {
    if (!(node instanceof Sequence sequence) || index >= sequence.items().size()) {
      return this;
    }
    Node item = sequence.items().get(index);
    return new Place(item, known(item.origin(), origin), raw, path + "[" + index + "]");
  }

  private static Origin known(Origin origin, Origin otherwise) {
    return origin.isKnown() ? origin : otherwise;
  }
}
