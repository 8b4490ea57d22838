package io.github.penstock.document;

import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.types.Type;
import io.github.penstock.types.TypeMistake;
import java.util.List;

/**
 * The expressions of a scalar with their types.
 *
 * @param types those of the trees of the site, in their order
 * @param mistakes what cannot be meant, as far as types tell
 */
public record TypedSite(Site site, List<Type> types, List<TypeMistake> mistakes) {

  /** Whether the scalar is one expression and nothing else. */
  public boolean isWhole() {
    return types.size() == 1 && site.parts().size() == 1
        && site.parts().get(0) instanceof TemplatePart.Expression;
  }

  /** A part of an expression as it is written. */
  public String text(Syntax part) {
    return site.place().text().substring(part.start(), part.end());
  }

  /** Blames the name of a property. */
  public Problem problem(TypeMistake.UnknownProperty mistake, String message) {
    if (mistake.at() instanceof Syntax.Index index) {
      return problem(index.index(), message);
    }
    int end = mistake.at().end();
    return Problem.error(site, end - mistake.name().length(), end, message);
  }

  /** Blames a part of an expression. */
  public Problem problem(Syntax part, String message) {
    return Problem.error(site, part.start(), part.end(), message);
  }
}
