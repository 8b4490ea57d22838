package io.github.penstock.action;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.workflow.Output;
import io.github.penstock.yaml.Mapping;

/**
 * An action that is a JavaScript program. See
 * https://docs.github.com/actions/tutorials/create-actions/create-a-javascript-action.
 */
public final class JavaScriptAction extends ActionDefinition<JavaScriptAction> {

  private JavaScriptAction(String folder, Mapping tree) {
    super(folder, tree);
  }

  /**
   * A program for Node 24.
   *
   * @param nameOrFolder a name below {@code .github/actions}; or a folder, with a slash or {@code .}
   * @param main the program's file, from the action's folder
   */
  public static JavaScriptAction of(String nameOrFolder, String main) {
    return new JavaScriptAction(folderOf(nameOrFolder), Mapping.EMPTY).using("node24")
        .putRuns("main", main);
  }

  @Override
  protected JavaScriptAction copy(Mapping changed) {
    return new JavaScriptAction(folder(), changed);
  }

  /** Another version of Node: {@code node20}. */
  public JavaScriptAction using(String runtime) {
    return putRuns("using", runtime);
  }

  /** A program that runs before the job's first step; not for actions used by their folder. */
  public JavaScriptAction pre(String file) {
    return putRuns("pre", file);
  }

  /** Runs {@link #pre} only if this holds; it always does without. */
  public JavaScriptAction preWhen(BoolExpr condition) {
    return putRuns("pre-if", condition.code());
  }

  /** A program that runs after the job's last step. */
  public JavaScriptAction post(String file) {
    return putRuns("post", file);
  }

  /** Runs {@link #post} only if this holds; it always does without. */
  public JavaScriptAction postWhen(BoolExpr condition) {
    return putRuns("post-if", condition.code());
  }

  /** Declares an output that the program sets. */
  public JavaScriptAction outputs(Output... outputs) {
    JavaScriptAction action = this;
    for (Output output : outputs) {
      action = action.putOutput(output, Mapping.EMPTY);
    }
    return action;
  }
}
