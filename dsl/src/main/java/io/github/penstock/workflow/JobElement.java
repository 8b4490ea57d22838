package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.element.Ordered;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.Outcome;
import io.github.penstock.expression.Reference;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.Collection;
import java.util.List;

/**
 * What a job with steps and a call of a reusable workflow have in common.
 *
 * @param <S> the job's own type
 */
public abstract sealed class JobElement<S extends JobElement<S>> extends Element<S>
    permits
    Job, CallJob {

  private final String id;

  JobElement(String id, Mapping tree) {
    super(tree);
    this.id = notNull("job id", id);
  }

  /** The job's key under {@code jobs}. */
  public final String id() {
    return id;
  }

  public final S name(String name) {
    return put("name", name);
  }

  public final S name(StringExpr name) {
    return put("name", name);
  }

  /** Adds jobs that must end before this one starts; each counts once. */
  public final S needs(AnyJob... jobs) {
    return needs(List.of(jobs));
  }

  /** Adds jobs that must end before this one starts; each counts once. */
  public final S needs(Collection<? extends AnyJob> jobs) {
    List<Node> before = tree().sequence("needs").items();
    List<Scalar> more = Ordered.<AnyJob>listOf(jobs).stream().map(job -> Scalar.text(job.id()))
        .filter(id -> before.stream().noneMatch(id::sameData)).distinct().toList();
    return append("needs", more);
  }

  /** Runs the job only if this holds: {@code if}. */
  public final S when(BoolExpr condition) {
    return put("if", notNull("if", condition).code());
  }

  /** Adds scopes to what the token may do; what is not named is not allowed. */
  public final S permissions(Permission... permissions) {
    return permissions(Permissions.of(permissions));
  }

  public final S permissions(Permissions permissions) {
    return put("permissions", permissions.addTo(tree()));
  }

  public final S concurrency(Concurrency concurrency) {
    return put("concurrency", concurrency);
  }

  /** A group that is known when the workflow runs. */
  public final S concurrency(StringExpr group) {
    return put("concurrency", group);
  }

  /** Runs the job once for each combination of a matrix. */
  public final S strategy(Matrix matrix) {
    return put("strategy", matrix);
  }

  /** A strategy that is known when the workflow runs, {@code fail-fast} and all. */
  public final S strategy(ObjectExpr strategy) {
    return put("strategy", strategy);
  }

  /** How the job ended, for one that needs it: {@code needs.<id>.result}. */
  public final Outcome result() {
    return Outcome.of(Reference.of("needs", id, "result").asString());
  }
}
