package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.List;

/** Texts and templates of a scalar as the call of {@code format} that GitHub makes of them. */
final class PackedTemplates {

  private final Source source;
  private final List<TemplatePart> parts;
  private final StringBuilder format = new StringBuilder();
  private final List<Syntax> values = new ArrayList<>();

  PackedTemplates(String scalar, List<TemplatePart> parts) {
    this.source = new Source(scalar, 0);
    this.parts = parts;
  }

  Syntax tree(Vocabulary names) {
    for (TemplatePart part : parts) {
      if (part instanceof TemplatePart.Expression expression) {
        format.append('{').append(values.size()).append('}');
        values.add(expression.tree(names));
      } else {
        format.append(Literals.escapeBraces(part.text()));
      }
    }
    checkLimits();
    values.add(0, new Syntax.StringLiteral(format.toString(), 0, 0));
    return new Syntax.Call("format", values, 0, source.text().length());
  }

  private void checkLimits() {
    int length = Templates.packedLength(parts);
    if (length > ExpressionParser.MAX_LENGTH) {
      throw source.lexing(0, "text and templates have " + length
          + " characters as one expression; expected at most " + ExpressionParser.MAX_LENGTH);
    }
    if (values.size() > Templates.MAX_TEMPLATES) {
      throw source.parsing(0, "text has " + values.size() + " templates; expected at most "
          + Templates.MAX_TEMPLATES);
    }
    for (Syntax value : values) {
      if (depth(value) >= ExpressionParser.MAX_DEPTH) {
        throw source.parsing(value.start(), "expression is nested too deep in its text; expected at"
            + " most " + (ExpressionParser.MAX_DEPTH - 1) + " levels");
      }
    }
  }

  private static int depth(Syntax part) {
    int deepest = part instanceof Syntax.Property || part instanceof Syntax.Wildcard ? 1 : 0;
    for (Syntax child : part.children()) {
      deepest = Math.max(deepest, depth(child));
    }
    return deepest + 1;
  }
}
