package io.github.penstock.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A statement of a schema that a document does not meet.
 *
 * @param location the names and indexes that lead to what it is about
 * @param keyword the schema's keyword, {@code additionalProperties}
 * @param message the validator's own words
 */
record Violation(List<Object> location, String keyword, String message) {

  static Violation of(Error error) {
    NodePath path = error.getInstanceLocation();
    List<Object> location = new ArrayList<>(
        IntStream.range(0, path.getNameCount()).mapToObj(path::getElement).toList());
    Optional.ofNullable(error.getProperty()).filter(key -> !error.getKeyword().equals("required"))
        .ifPresent(location::add);
    return new Violation(List.copyOf(location), error.getKeyword(), error.getMessage());
  }

  /** Its location as findings name it, {@code jobs.build.steps[2]}. */
  String path() {
    StringBuilder path = new StringBuilder();
    for (Object element : location) {
      if (element instanceof Integer index) {
        path.append('[').append(index).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(element);
      }
    }
    return path.toString();
  }

  /** Whether a definition wrote what it is about, or something around that, with {@code raw(...)}. */
  boolean isRaw(Mapping document) {
    Node node = document;
    for (Object element : location) {
      if (node instanceof Mapping mapping) {
        Optional<Mapping.Entry> entry = mapping.entry(element.toString());
        if (entry.isEmpty() || entry.get().raw()) {
          return entry.isPresent();
        }
        node = entry.get().value();
      } else if (node instanceof Sequence sequence && element instanceof Integer index) {
        node = sequence.items().get(index);
      }
    }
    return false;
  }
}
