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
    if (!(node instanceof Scalar scalar)) {
      throw new NotSafe("it is no scalar");
    }
    int start = source.start(node);
    String firstLine = source.text().substring(start, source.lineEnd(start));
    if (isBlock(scalar) && firstLine.indexOf('#') >= 0) {
      throw new NotSafe("a comment would be lost");
    }
    return List.of(new Edit(start, source.end(node),
        Fragment.value(value, source.isInBrackets(way))));
  }

  private static boolean isBlock(Scalar scalar) {
    return scalar.style() == Scalar.Style.LITERAL || scalar.style() == Scalar.Style.FOLDED;
  }
}
