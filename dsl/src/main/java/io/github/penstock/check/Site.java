package io.github.penstock.check;

import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scalar with expressions in it, read.
 *
 * @param text the file's text where it was read from a file
 * @param allowed what the key lets its expressions use; empty where it lets none stand
 * @param parts the scalar in pieces; none when a template is not closed
 * @param trees the expressions that GitHub can read
 * @param errors why it cannot read the others
 */
record Site(Place place, Optional<String> text, Optional<Allowed> allowed, Scope scope,
    boolean isCondition, List<TemplatePart> parts, List<Syntax> trees,
    List<ExpressionException> errors) {

  /** Where a character of the scalar stands: exact in a file, the call's line in a definition. */
  Origin origin(int offset) {
    Scalar scalar = (Scalar) place.node();
    return text.isPresent() && scalar.origin().isKnown()
        ? ScalarPosition.of(text.get(), scalar, offset)
        : place.origin();
  }

  /** Every use of a context, in order. */
  Stream<ContextUse> uses() {
    return trees.stream().flatMap(tree -> ContextUse.in(this, tree));
  }

  /** Every call of a function, in order. */
  Stream<Syntax.Call> calls() {
    return trees.stream().flatMap(Syntax::nodes).filter(Syntax.Call.class::isInstance)
        .map(Syntax.Call.class::cast);
  }
}
