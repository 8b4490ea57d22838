package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Locale;

/**
 * Lets only one run or job of a group go on at a time. See
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency.
 */
public final class Concurrency extends Element<Concurrency> {

  private static final List<String> KEYS = List.of("group", "cancel-in-progress", "queue");

  /** What becomes of runs that wait while another runs. */
  public enum Queue {
    /** A newer one takes the place of the one that waits; GitHub's default. */
    SINGLE,
    /** All wait. Not together with {@code cancel-in-progress}. */
    MAX;

    /** As {@code queue:} names it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Concurrency(Mapping tree) {
    super(tree);
  }

  /** A group by its name, at most 400 characters. */
  public static Concurrency group(String name) {
    return new Concurrency(Mapping.EMPTY).put("group", name);
  }

  public static Concurrency group(StringExpr name) {
    return group(name.toString());
  }

  @Override
  protected Concurrency copy(Mapping changed) {
    return new Concurrency(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Cancels the one that runs when a new one comes. */
  public Concurrency cancelInProgress() {
    return cancelInProgress(true);
  }

  public Concurrency cancelInProgress(boolean value) {
    return put("cancel-in-progress", value);
  }

  public Concurrency cancelInProgress(BoolExpr value) {
    return put("cancel-in-progress", value);
  }

  public Concurrency queue(Queue queue) {
    return put("queue", queue.toString());
  }

  public Concurrency queue(StringExpr queue) {
    return put("queue", queue);
  }
}
