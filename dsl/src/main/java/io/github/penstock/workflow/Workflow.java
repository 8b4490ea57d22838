package io.github.penstock.workflow;

import io.github.penstock.element.Distinct;
import io.github.penstock.element.Element;
import io.github.penstock.element.Ordered;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import java.util.Collection;
import java.util.List;

/**
 * A workflow file. See https://docs.github.com/actions/reference/workflow-syntax-for-github-actions.
 */
public final class Workflow extends Element<Workflow> implements YamlFile, HasEnv<Workflow> {

  private static final List<String> KEYS = List.of("name", "description", "run-name", "on",
      "permissions", "env", "defaults", "concurrency", "jobs");

  private final String path;

  private Workflow(String path, Mapping tree) {
    super(tree);
    this.path = path;
  }

  /**
   * The workflow {@code .github/workflows/<file>.yml}.
   *
   * @param file the file's name, without a folder; {@code .yml} is added where it is missing
   */
  public static Workflow of(String file) {
    if (notNull("file", file).isBlank() || file.contains("/") || file.contains("\\")) {
      throw new IllegalArgumentException("workflow file \"" + file
          + "\" is not a file's name; GitHub reads only the top level of .github/workflows");
    }
    boolean complete = file.endsWith(".yml") || file.endsWith(".yaml");
    return new Workflow(".github/workflows/" + (complete ? file : file + ".yml"), Mapping.EMPTY);
  }

  @Override
  protected Workflow copy(Mapping changed) {
    return new Workflow(path, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Origin origin() {
    return tree().origin();
  }

  @Override
  public Kind kind() {
    return Kind.WORKFLOW;
  }

  @Override
  public Mapping laidOut() {
    return WorkflowLayout.of(tree());
  }

  public Workflow name(String name) {
    return put("name", name);
  }

  /** What the workflow is for. In GitHub's schema, not in its documentation. */
  public Workflow description(String text) {
    return put("description", text);
  }

  /** The name of a run in the list of runs. */
  public Workflow runName(String name) {
    return put("run-name", name);
  }

  /** The name of a run in the list of runs. */
  public Workflow runName(StringExpr name) {
    return put("run-name", name);
  }

  /**
   * Adds events that start the workflow.
   *
   * @throws IllegalArgumentException if an event is given twice: put its filters on one trigger
   */
  public Workflow on(Trigger... triggers) {
    Workflow workflow = this;
    for (Trigger trigger : triggers) {
      workflow = workflow.putNewIn("on", trigger.event(), trigger.node(), "event");
    }
    return workflow;
  }

  /** Adds scopes to what the token of all jobs may do; what is not named is not allowed. */
  public Workflow permissions(Permission... permissions) {
    return permissions(Permissions.of(permissions));
  }

  public Workflow permissions(Permissions permissions) {
    return put("permissions", permissions.addTo(tree()));
  }

  @Override
  public Workflow env(Env shared) {
    return put("env", shared.addTo(tree()));
  }

  @Override
  public Workflow env(ObjectExpr all) {
    return put("env", all);
  }

  public Workflow defaults(Defaults defaults) {
    return defaults.tree().isEmpty() ? this : put("defaults", defaults);
  }

  public Workflow concurrency(Concurrency concurrency) {
    return put("concurrency", concurrency);
  }

  /** A group that is known when the workflow runs. */
  public Workflow concurrency(StringExpr group) {
    return put("concurrency", group);
  }

  /** Appends jobs. */
  public Workflow jobs(AnyJob... jobs) {
    return jobs(List.of(jobs));
  }

  /**
   * Appends jobs.
   *
   * @throws IllegalArgumentException if two jobs have the same id
   */
  public Workflow jobs(Collection<? extends AnyJob> jobs) {
    Mapping all = tree().mapping("jobs");
    for (AnyJob job : Ordered.<AnyJob>listOf(jobs)) {
      Distinct.require(all, job.id(), "job");
      all = all.with(job.id(), job.tree());
    }
    return all.isEmpty() ? this : put("jobs", all);
  }

  /** Refuses an output that a caller of this workflow does not get. */
  void requireOutput(Output output) {
    Mapping outputs = tree().mapping("on").mapping("workflow_call").mapping("outputs");
    if (!outputs.has(output.name())) {
      throw new IllegalArgumentException("workflow \"" + path + "\" has no output \""
          + output.name() + "\"" + Wording.expected(output.name(), outputs.keys().toList())
          + "; declare it with workflowCall().output(...)");
    }
  }
}
