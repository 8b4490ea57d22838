package io.github.penstock.workflow;

import io.github.penstock.expression.AnyExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/** An axis with values that the definition knows. */
abstract sealed class ValueAxis implements Axis
    permits
    StringAxis, NumberAxis, BoolAxis, RunnerAxis, EnumAxis, ObjectAxis {

  private final String name;
  private final Sequence values;

  ValueAxis(String name, List<? extends Node> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "axis \"" + name + "\" has no value; expected at least one");
    }
    this.name = name;
    this.values =
        (Sequence) Sequence.of(values.stream().map(Node::locatedHere).toList()).compact()
            .locatedHere();
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Mapping addTo(Mapping matrix) {
    return matrix.with(name, values);
  }

  /** The value in the run at hand, of whatever type. */
  final AnyExpr reference() {
    return Reference.of("matrix", name);
  }

  /** As a template: {@code ${{ matrix.<name> }}}. */
  @Override
  public final String toString() {
    return reference().toString();
  }
}
