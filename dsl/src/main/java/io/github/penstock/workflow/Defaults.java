package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** What run steps use that do not say otherwise. */
public final class Defaults extends Element<Defaults> {

  private Defaults(Mapping tree) {
    super(tree);
  }

  /** Defaults of run steps, none yet. */
  public static Defaults run() {
    return new Defaults(Mapping.EMPTY);
  }

  /** Defaults of run steps that are known when the workflow runs. */
  public static Defaults run(ObjectExpr defaults) {
    return run().put("run", defaults);
  }

  @Override
  protected Defaults copy(Mapping changed) {
    return new Defaults(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return List.of("run");
  }

  public Defaults shell(Shell shell) {
    return shell(notNull("shell", shell).toString());
  }

  public Defaults shell(String command) {
    return putIn("run", "shell", Scalar.text(notNull("shell", command)));
  }

  public Defaults shell(StringExpr command) {
    return shell(command.toString());
  }

  public Defaults workingDirectory(String folder) {
    return putIn("run", "working-directory", Scalar.text(notNull("working-directory", folder)));
  }

  public Defaults workingDirectory(StringExpr folder) {
    return workingDirectory(folder.toString());
  }
}
