package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;

/** A step that runs a script. */
public final class RunStep extends ActiveStep<RunStep> {

  private RunStep(Mapping tree) {
    super(tree);
  }

  static RunStep of(String script) {
    return new RunStep(Mapping.EMPTY).put("run", normalized(notNull("run", script)));
  }

  /** One line needs no block, several end with a line end: however the text was put together. */
  private static String normalized(String script) {
    String bare = script.replaceAll("\\n+$", "");
    return bare.indexOf('\n') < 0 ? bare : bare + "\n";
  }

  @Override
  protected RunStep copy(Mapping changed) {
    return new RunStep(changed);
  }

  public RunStep shell(Shell shell) {
    return put("shell", notNull("shell", shell).toString());
  }

  /** Runs the script with a command of your own, {@code {0}} being the script's file. */
  public RunStep shell(String command) {
    return put("shell", command);
  }

  /** A shell that is known when the step runs; only a composite action takes it. */
  public RunStep shell(StringExpr command) {
    return put("shell", command);
  }

  public RunStep workingDirectory(String folder) {
    return put("working-directory", folder);
  }

  public RunStep workingDirectory(StringExpr folder) {
    return put("working-directory", folder);
  }
}
