package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** An axis of texts. */
public final class StringAxis extends ValueAxis {

  StringAxis(String name, List<String> values) {
    super(name, values.stream().map(Scalar::text).toList());
  }

  /** The value in the run at hand: {@code matrix.<name>}. */
  public StringExpr value() {
    return reference().asString();
  }

  /** The value in a row. */
  public Cell at(String value) {
    return Cell.of(name(), Scalar.text(value));
  }

  /** The value in a row. */
  public Cell at(StringExpr value) {
    return Cell.of(name(), Scalar.text(value.toString()));
  }
}
