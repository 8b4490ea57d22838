package io.github.penstock.rules.expressions;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.ContextUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property of the matrix is an axis, or a key of one of its included rows. Below that, people read
 * what no row has on purpose, with a default behind it.
 */
public final class UnknownMatrixProperty implements Rule {

  @Override
  public String id() {
    return "unknown-matrix-property";
  }

  @Override
  public void check(Document document, Report report) {
    problems(document).forEach(report::add);
  }

  private static Stream<Problem> problems(Document document) {
    return document.uses("matrix")
        .flatMap(use -> use.site().scope().job().stream()
            .flatMap(job -> check(use, job).stream()));
  }

  private static Optional<Problem> check(ContextUse use, JobView job) {
    Optional<Place> matrix = job.matrix();
    if (matrix.isEmpty()) {
      return use.name(0).map(name -> use.error(name, job.describe() + " reads "
          + quote("matrix." + name.name()) + ", but has no matrix"));
    }
    List<MatrixValue> values = List.of(MatrixValue.of(matrix.get()));
    for (int i = 0; i < use.names().size(); i++) {
      if (values.stream().anyMatch(MatrixValue::isOpen)) {
        return Optional.empty();
      }
      ContextUse.Segment name = use.names().get(i);
      List<MatrixValue> below = values.stream()
          .flatMap(value -> value.property(name.name())).toList();
      if (below.isEmpty()) {
        Problem problem = use.error(name, message(use, i, values));
        return Optional.of(i == 0 ? problem : problem.as(Severity.WARNING));
      }
      values = below;
    }
    return Optional.empty();
  }

  private static String message(ContextUse use, int position, List<MatrixValue> values) {
    String name = use.names().get(position).name();
    List<String> names = values.stream().flatMap(MatrixValue::names).distinct().toList();
    String owner = position == 0 ? "matrix" : quote(use.text(position));
    return owner + " has no property " + quote(name) + expected(name, names)
        + (names.isEmpty() ? "; it has no properties" : "");
  }
}
