package io.github.penstock.mend;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** Gives a key another name; its quotes, where it has any, stay. */
record RenameKey(Way way, String name) implements Change {

  @Override
  public Node meant(Node document, Source source) {
    return way.parent().with(document, node -> {
      Mapping mapping = (Mapping) node;
      if (mapping.has(name)) {
        throw new NotSafe("there is a key of that name");
      }
      return mapping.withEntries(mapping.entries().stream()
          .map(entry -> entry.name().equals(way.last().key())
              ? entry.withKey(Scalar.text(name))
              : entry)
          .toList());
    });
  }

  @Override
  public List<Edit> edits(Source source) {
    Scalar key = way.entry(source.tree()).key();
    String quote = switch (key.style()) {
      case SINGLE_QUOTED -> "'";
      case DOUBLE_QUOTED -> "\"";
      default -> "";
    };
    return List.of(new Edit(source.start(key), source.end(key), quote + name + quote));
  }
}
