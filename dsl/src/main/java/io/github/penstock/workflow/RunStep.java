package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;

/** A step that runs a script. */
public final class RunStep extends ActiveStep<RunStep> {

  private RunStep(Mapping tree) {
    super(tree);
  }

  static RunStep of(String script) {
    return new RunStep(Mapping.EMPTY).put("run", withoutLoneNewline(notNull("run", script)));
  }

  /** A script of one line needs no block, also when it was written as a text block. */
  private static String withoutLoneNewline(String script) {
    boolean oneLine = script.indexOf('\n') == script.length() - 1;
    return oneLine ? script.stripTrailing() : script;
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

  public RunStep workingDirectory(String folder) {
    return put("working-directory", folder);
  }

  public RunStep workingDirectory(StringExpr folder) {
    return put("working-directory", folder);
  }
}
