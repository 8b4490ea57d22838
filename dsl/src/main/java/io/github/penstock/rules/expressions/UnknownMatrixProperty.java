package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.ScopeShape;
import io.github.penstock.document.TypedSite;
import io.github.penstock.finding.Severity;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import java.util.List;
import java.util.Optional;

/**
 * A property of the matrix is an axis, or a key of one of its included rows. Below that, people read
 * what no row has on purpose, with a default behind it.
 */
final class UnknownMatrixProperty implements PropertyRule {

  @Override
  public String id() {
    return "unknown-matrix-property";
  }

  @Override
  public Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown) {
    if (unknown.owner() instanceof ScopeShape.Matrix matrix) {
      if (matrix.job().place().has("matrix")) {
        return Optional.empty();
      }
      return Optional.of(site.problem(unknown, matrix.job().matrix().isEmpty()
          ? matrix.job().describe() + " reads " + quote(site.text(unknown.at()))
              + ", but has no matrix"
          : message("matrix", unknown)));
    }
    return unknown.owner() instanceof ScopeShape.MatrixObject
        ? Optional.of(site.problem(unknown, message(quote(site.text(unknown.target())), unknown))
            .as(Severity.WARNING))
        : Optional.empty();
  }

  private static String message(String owner, UnknownProperty unknown) {
    List<String> names = unknown.shape().names();
    return owner + " has no property " + quote(unknown.name()) + expected(unknown.name(), names)
        + (names.isEmpty() ? "; it has no properties" : "");
  }
}
