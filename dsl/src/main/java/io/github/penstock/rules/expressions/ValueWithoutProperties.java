package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.expression.Syntax;
import io.github.penstock.types.Type;
import io.github.penstock.types.TypeMistake.NoProperties;
import io.github.penstock.types.TypeMistake.NotFilterable;
import io.github.penstock.types.TypeMistake.WrongIndex;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** What a property, an item or all values are read from is an object or an array that has them. */
final class ValueWithoutProperties implements TypeRule {

  private static final Type JSON = Type.STRING;

  @Override
  public String id() {
    return "value-without-properties";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    if (mistake instanceof NoProperties none) {
      return Optional.of(site.problem(none.at(), message(site, none)));
    }
    if (mistake instanceof NotFilterable none) {
      return Optional.of(site.problem(none.at(), quote(site.text(none.at().target())) + " is "
          + none.target() + " and has nothing for \".*\"; expected an array or an object"));
    }
    if (mistake instanceof WrongIndex wrong) {
      return Optional.of(site.problem(wrong.at().index(), quote(site.text(wrong.at().target()))
          + " is " + wrong.target() + " and the index is " + wrong.index() + "; expected "
          + (wrong.target().isMaybe(Type.OBJECT) ? "the name of a property" : "a number")));
    }
    return Optional.empty();
  }

  private static String message(TypedSite site, NoProperties none) {
    String target = site.text(target(none.at()));
    String what = none.at() instanceof Syntax.Property property
        ? "has no property " + quote(property.name())
        : "has no items";
    return quote(target) + " is " + none.target() + " and " + what + mend(target, none.target());
  }

  private static Syntax target(Syntax at) {
    return at instanceof Syntax.Property property
        ? property.target()
        : ((Syntax.Index) at).target();
  }

  private static String mend(String target, Type type) {
    if (type.isMaybe(Type.ARRAY)) {
      return type.isFiltered()
          ? "; its items have none"
          : "; expected " + quote(target + "[0]") + " or " + quote(target + ".*");
    }
    return type.isMaybe(JSON)
        ? "; if it holds JSON, expected " + quote("fromJSON(" + target + ")")
        : "";
  }
}
