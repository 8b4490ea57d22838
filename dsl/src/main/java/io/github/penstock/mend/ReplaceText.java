package io.github.penstock.mend;

import io.github.penstock.document.ScalarPosition;
import io.github.penstock.finding.Span;
import io.github.penstock.yaml.Comments;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes some characters of a scalar.
 *
 * @param from offset in the scalar's value of a character that is no white space
 * @param to offset behind the last character, which is no white space either
 */
record ReplaceText(Way way, int from, int to, String text) implements Change {

  @Override
  public Node meant(Node document, Source source) {
    return way.with(document, node -> {
      Scalar scalar = scalar(node);
      String value = scalar.value();
      Scalar changed = new Scalar(value.substring(0, from) + text + value.substring(to),
          scalar.style(), "", Comments.NONE, scalar.origin());
      if (changed.type() != scalar.type()) {
        throw new NotSafe("it would be of another type");
      }
      return changed;
    });
  }

  private Scalar scalar(Node node) {
    if (node instanceof Scalar scalar && to <= scalar.value().length()) {
      return scalar;
    }
    throw new NotSafe("it is no longer there");
  }

  @Override
  public List<Edit> edits(Source source) {
    Scalar scalar = scalar(way.find(source.tree()));
    Span span = ScalarPosition.span(source.text(), scalar, from, to);
    if (!span.hasEnd()) {
      throw new NotSafe("nobody knows where it stands");
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(source.offset(span.start()), source.offset(span.endLine(), span.endColumn()),
        escaped(scalar.style())));
    return edits;
  }

  private String escaped(Scalar.Style style) {
    return switch (style) {
      case SINGLE_QUOTED -> text.replace("'", "''");
      case DOUBLE_QUOTED -> text.replace("\\", "\\\\").replace("\"", "\\\"");
      default -> text;
    };
  }
}
