package io.github.penstock.action;

import io.github.penstock.element.Ordered;
import io.github.penstock.expression.Expr;
import io.github.penstock.origin.Origin;
import io.github.penstock.workflow.Output;
import io.github.penstock.workflow.Step;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.Collection;
import java.util.List;

/**
 * A composite action: steps that several jobs share. A script names its shell; there are no secrets, no
 * {@code timeout-minutes}, and no background steps. See
 * https://docs.github.com/actions/tutorials/create-actions/create-a-composite-action.
 */
public final class Composite extends ActionDefinition<Composite> {

  private Composite(String folder, Mapping tree) {
    super(folder, tree);
  }

  /**
   * The action {@code .github/actions/<name>/action.yml}.
   *
   * @param nameOrFolder a name; or a folder of the repository, with a slash or {@code .}
   */
  public static Composite of(String nameOrFolder) {
    return new Composite(folderOf(nameOrFolder), Mapping.EMPTY).putRuns("using", "composite");
  }

  @Override
  protected Composite copy(Mapping changed) {
    return new Composite(folder(), changed);
  }

  /** Hands a value to the step that uses the action. */
  public Composite output(Output output, Expr value) {
    return output(output, value.toString());
  }

  /** Hands a value to the step that uses the action. */
  public Composite output(Output output, String value) {
    Scalar text = Scalar.text(notNull(output.name(), value)).withOrigin(Origin.here());
    return putOutput(output, Mapping.of("value", text));
  }

  /** Appends steps. */
  public Composite steps(Step... steps) {
    return steps(List.of(steps));
  }

  /** Appends steps. */
  public Composite steps(Collection<? extends Step> steps) {
    return appendIn("runs", "steps",
        Ordered.<Step>listOf(steps).stream().map(Step::tree).toList());
  }
}
