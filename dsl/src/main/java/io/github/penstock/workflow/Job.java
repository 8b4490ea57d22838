package io.github.penstock.workflow;

import io.github.penstock.element.Ordered;
import io.github.penstock.expression.ArrayExpr;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.Collection;
import java.util.List;

/**
 * A job with steps. See
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobs.
 */
public final class Job extends JobElement<Job> implements AnyJob, HasEnv<Job> {

  private static final List<String> KEYS = List.of("name", "needs", "if", "runs-on",
      "timeout-minutes", "cancel-timeout-minutes", "continue-on-error", "permissions",
      "environment", "concurrency", "strategy", "container", "services", "env", "defaults",
      "outputs", "snapshot", "steps");

  Job(String id, Mapping tree) {
    super(id, tree);
  }

  @Override
  protected Job copy(Mapping changed) {
    return new Job(id(), changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  public Job runsOn(Runner runner) {
    return put("runs-on", notNull("runs-on", runner).label());
  }

  /** Runs on a runner that has all these labels. */
  public Job runsOn(String... labels) {
    if (labels.length == 0) {
      throw new IllegalArgumentException("runsOn() names no label; expected at least one");
    }
    return put("runs-on", labels.length == 1
        ? Scalar.text(labels[0])
        : Sequence.ofTexts(List.of(labels)).compact());
  }

  public Job runsOn(StringExpr label) {
    return put("runs-on", label);
  }

  /** Runs on a runner that has all the labels of the list. */
  public Job runsOn(ArrayExpr labels) {
    return put("runs-on", labels);
  }

  public Job runsOn(RunnerGroup group) {
    return put("runs-on", group);
  }

  /** Minutes before GitHub cancels the job; GitHub's default is 360. */
  public Job timeoutMinutes(int minutes) {
    return put("timeout-minutes", atLeast(1, minutes, "timeout-minutes"));
  }

  public Job timeoutMinutes(NumberExpr minutes) {
    return put("timeout-minutes", minutes);
  }

  /**
   * Minutes that a cancelled job has to clean up; GitHub's default is 5. In GitHub's schema, not in its
   * documentation.
   */
  public Job cancelTimeoutMinutes(int minutes) {
    return put("cancel-timeout-minutes", atLeast(1, minutes, "cancel-timeout-minutes"));
  }

  public Job cancelTimeoutMinutes(NumberExpr minutes) {
    return put("cancel-timeout-minutes", minutes);
  }

  /** Lets the workflow pass when this job fails. */
  public Job continueOnError() {
    return continueOnError(true);
  }

  public Job continueOnError(boolean value) {
    return put("continue-on-error", value);
  }

  public Job continueOnError(BoolExpr value) {
    return put("continue-on-error", value);
  }

  public Job environment(String name) {
    return put("environment", name);
  }

  public Job environment(StringExpr name) {
    return put("environment", name);
  }

  /** An environment, with name and address, that is known when the workflow runs. */
  public Job environment(ObjectExpr environment) {
    return put("environment", environment);
  }

  public Job environment(Environment environment) {
    return put("environment", environment);
  }

  /** Runs all steps in this container; needs a Linux runner. */
  public Job container(Container container) {
    return put("container", container);
  }

  /** Runs all steps in a container that is known when the workflow runs. */
  public Job container(ObjectExpr container) {
    return put("container", container);
  }

  /** Starts a container beside the job; needs a Linux runner. */
  public Job service(String name, Container container) {
    return putNewIn("services", name, notNull(name, container).tree(), "service");
  }

  /** Starts a container that is known when the workflow runs; an empty image starts none. */
  public Job service(String name, ObjectExpr container) {
    return putNewIn("services", name, Scalar.text(container.toString()), "service");
  }

  /** Starts containers that are known when the workflow runs. */
  public Job services(ObjectExpr services) {
    return put("services", services);
  }

  @Override
  public Job env(Env shared) {
    return put("env", shared.addTo(tree()));
  }

  @Override
  public Job env(ObjectExpr all) {
    return put("env", all);
  }

  public Job defaults(Defaults defaults) {
    return defaults.tree().isEmpty() ? this : put("defaults", defaults);
  }

  /** Hands a value to the jobs that need this one. */
  public Job output(Output output, String value) {
    return putNewIn("outputs", output.name(), Scalar.text(notNull(output.name(), value)),
        "output");
  }

  /** Hands a value to the jobs that need this one. */
  public Job output(Output output, Expr value) {
    return output(output, notNull(output.name(), value).toString());
  }

  /** Makes a custom image of the runner when the job has passed. */
  public Job snapshot(String imageName) {
    return put("snapshot", imageName);
  }

  /** Makes a custom image of the runner when the job has passed. */
  public Job snapshot(Snapshot snapshot) {
    return put("snapshot", snapshot);
  }

  /** Appends steps. */
  public Job steps(Step... steps) {
    return steps(List.of(steps));
  }

  /** Appends steps. */
  public Job steps(Collection<? extends Step> steps) {
    return append("steps", Ordered.<Step>listOf(steps).stream().map(Step::tree).toList());
  }

  /**
   * Reads an output, for a job that needs this one.
   *
   * @throws IllegalArgumentException if this job does not declare it
   */
  @Override
  public StringExpr output(Output output) {
    Mapping outputs = tree().mapping("outputs");
    if (!outputs.has(output.name())) {
      throw new IllegalArgumentException("job \"" + id() + "\" has no output \"" + output.name()
          + "\"" + Wording.expected(output.name(), outputs.keys().toList())
          + "; declare it with output(..., value) before it is read");
    }
    return Reference.of("needs", id(), "outputs", output.name()).asString();
  }
}
