package io.github.penstock.mend;

import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** Writes another scalar in place of one. */
record SetValue(Way way, Scalar value) implements Change {

  @Override
  public Node meant(Node document, Source source) {
    return way.with(document, node -> value);
  }

  @Override
  public List<Edit> edits(Source source) {
    Node node = way.find(source.tree());
    if (!(node instanceof Scalar)) {
      throw new NotSafe("it is no scalar");
    }
    return List.of(new Edit(source.start(node), source.end(node),
        Fragment.value(value, source.isInBrackets(way))));
  }
}
