// Generated; to change it, change this table:
// schemas/actions/docker__bake-action__subaction__matrix.yml
package io.github.penstock.actions;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.GroupMember;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/**
 * {@code docker/bake-action/subaction/matrix}, as of v7.3.0. See
 * https://github.com/docker/bake-action.
 */
public final class DockerBakeMatrix extends Action<DockerBakeMatrix, DockerBakeMatrix.Outputs> {

  private DockerBakeMatrix(ActionCall call) {
    super(call);
  }

  public static DockerBakeMatrix action() {
    return new DockerBakeMatrix(ActionCall.of("docker/bake-action/subaction/matrix"));
  }

  @Override
  protected DockerBakeMatrix copy(ActionCall changed) {
    return new DockerBakeMatrix(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code workdir}; default {@code .}. */
  public DockerBakeMatrix workdir(String value) {
    return with("workdir", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public DockerBakeMatrix workdir(Expr value) {
    return with("workdir", value);
  }

  /** Adds items to input {@code files}. */
  public DockerBakeMatrix files(String... items) {
    return withLines("files", items);
  }

  /** Sets all of input {@code files}. */
  public DockerBakeMatrix files(Expr value) {
    return with("files", value);
  }

  /** Input {@code target}. */
  public DockerBakeMatrix target(String value) {
    return with("target", value);
  }

  /** Input {@code target}. */
  public DockerBakeMatrix target(Expr value) {
    return with("target", value);
  }

  /** Adds items to input {@code fields}. */
  public DockerBakeMatrix fields(String... items) {
    return withLines("fields", items);
  }

  /** Sets all of input {@code fields}. */
  public DockerBakeMatrix fields(Expr value) {
    return with("fields", value);
  }

  /** Adds bake files by their paths from the repository's root. */
  public DockerBakeMatrix files(BakeFile... files) {
    return files(Arrays.stream(files).map(BakeFile::path).toArray(String[]::new));
  }

  /** The target or group of a bake file whose parts make the matrix. */
  public DockerBakeMatrix target(GroupMember member) {
    return target(member.name());
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr matrix() {
      return get("matrix");
    }
  }
}
