package io.github.penstock.document;

import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scalar with expressions in it, read.
 *
 * @param allowed what the key lets its expressions use; empty where it lets none stand
 * @param parts the scalar in pieces; none when a template is not closed
 * @param trees the expressions that GitHub can read
 * @param errors why it cannot read the others
 */
public record Site(Place place, Optional<Allowed> allowed, Scope scope, boolean isCondition,
    List<TemplatePart> parts, List<Syntax> trees, List<ExpressionException> errors) {

  /** Every use of a context, in order. */
  public List<ContextUse> uses() {
    List<ContextUse> uses = new ArrayList<>();
    trees.forEach(tree -> ContextUse.addAll(this, tree, uses));
    return uses;
  }

  /** Every call of a function, in order. */
  public Stream<Syntax.Call> calls() {
    return trees.stream().flatMap(Syntax::nodes).filter(Syntax.Call.class::isInstance)
        .map(Syntax.Call.class::cast);
  }
}
