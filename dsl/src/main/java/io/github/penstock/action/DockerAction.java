package io.github.penstock.action;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.workflow.Env;
import io.github.penstock.workflow.HasEnv;
import io.github.penstock.workflow.Output;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Sequence;
import java.util.List;
import java.util.stream.Stream;

/**
 * An action that runs a container. See
 * https://docs.github.com/actions/tutorials/use-containerized-services/create-a-docker-container-action.
 */
public final class DockerAction extends ActionDefinition<DockerAction>
    implements
    HasEnv<DockerAction> {

  private DockerAction(String folder, Mapping tree) {
    super(folder, tree);
  }

  /**
   * @param nameOrFolder a name below {@code .github/actions}; or a folder, with a slash or {@code .}
   * @param image {@code Dockerfile}, from the action's folder, or {@code docker://image:tag}
   */
  public static DockerAction of(String nameOrFolder, String image) {
    return new DockerAction(folderOf(nameOrFolder), Mapping.EMPTY).putRuns("using", "docker")
        .putRuns("image", image);
  }

  @Override
  protected DockerAction copy(Mapping changed) {
    return new DockerAction(folder(), changed);
  }

  /** Adds arguments of the container; may use the action's inputs. */
  public DockerAction args(String... args) {
    return appendIn("runs", "args", Sequence.ofTexts(List.of(args)).items());
  }

  /** Adds arguments of the container, mostly the action's inputs. */
  public DockerAction args(Expr... args) {
    return args(Stream.of(args).map(Expr::toString).toArray(String[]::new));
  }

  @Override
  public DockerAction env(Env shared) {
    return putRuns("env", shared.addTo(tree().mapping("runs")));
  }

  @Override
  public DockerAction env(ObjectExpr all) {
    return putRuns("env", all.toString());
  }

  public DockerAction entrypoint(String file) {
    return putRuns("entrypoint", file);
  }

  /** A program of the image that runs before the job's first step. */
  public DockerAction preEntrypoint(String file) {
    return putRuns("pre-entrypoint", file);
  }

  /** Runs {@link #preEntrypoint} only if this holds; it always does without. */
  public DockerAction preWhen(BoolExpr condition) {
    return putRuns("pre-if", condition.code());
  }

  /** A program of the image that runs after the job's last step. */
  public DockerAction postEntrypoint(String file) {
    return putRuns("post-entrypoint", file);
  }

  /** Runs {@link #postEntrypoint} only if this holds; it always does without. */
  public DockerAction postWhen(BoolExpr condition) {
    return putRuns("post-if", condition.code());
  }

  /** Declares an output that the container sets. */
  public DockerAction outputs(Output... outputs) {
    DockerAction action = this;
    for (Output output : outputs) {
      action = action.putOutput(output, Mapping.EMPTY);
    }
    return action;
  }
}
