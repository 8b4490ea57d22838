package io.github.penstock.workflow;

import io.github.penstock.expression.Expr;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The call of an action, before it becomes a step with {@link Penstock#uses}. Immutable.
 *
 * <p>It is no {@code Element}: {@code with} and {@code at} are its only public names, so that an action
 * may have inputs called {@code name}, {@code env} or {@code comment}.
 *
 * @param <S> the binding's own type
 * @param <O> its outputs
 */
public abstract class Action<S extends Action<S, O>, O> {

  private final ActionCall call;

  protected Action(ActionCall call) {
    this.call = call;
  }

  /** This binding over another call. */
  protected abstract S copy(ActionCall changed);

  /** The outputs of a step that uses this action. */
  protected abstract O outputs(StepOutputs step);

  final ActionCall invocation() {
    return call;
  }

  /** Sets an input by its name, also one that the binding does not know. */
  public final S with(String input, String value) {
    return withNode(input, Scalar.text(Objects.requireNonNull(value, () -> input + " is null")));
  }

  /** Sets an input by its name, also one that the binding does not know. */
  public final S with(String input, Expr value) {
    return with(input, Objects.requireNonNull(value, () -> input + " is null").toString());
  }

  /** Sets an input by its name, also one that the binding does not know. */
  public final S with(String input, boolean value) {
    return withNode(input, Scalar.of(value));
  }

  /** Sets an input by its name, also one that the binding does not know. */
  public final S with(String input, long value) {
    return withNode(input, Scalar.of(value));
  }

  /**
   * Takes this version of the action here, whatever the repository's other files use.
   *
   * @param version a tag, branch or commit
   */
  public final S at(String version) {
    String uses = call.uses().split("@", 2)[0] + "@" + version;
    return copy(new ActionCall(uses, call.inputs()));
  }

  /** Adds items to an input that takes one to a line. */
  protected final S withLines(String input, String... items) {
    List<String> all = items(input, "\n", items);
    return all.isEmpty()
        ? copy(call)
        : with(input, all.size() == 1 ? all.get(0) : String.join("\n", all) + "\n");
  }

  /** Adds items to an input that takes them with a separator between them. */
  protected final S withList(String input, String separator, String... items) {
    List<String> all = items(input, separator, items);
    return all.isEmpty() ? copy(call) : with(input, String.join(separator, all));
  }

  private List<String> items(String input, String separator, String... more) {
    String before = call.inputs().text(input).orElse("");
    String bare = before.endsWith("\n") ? before.substring(0, before.length() - 1) : before;
    List<String> all = new ArrayList<>();
    if (!bare.isEmpty()) {
      all.add(bare);
    }
    all.addAll(Arrays.asList(more));
    return all.size() > 1 && !separator.equals("\n") || all.size() < 2
        ? all
        : String.join("\n", all).lines().toList();
  }

  private S withNode(String input, Node value) {
    Mapping inputs = call.inputs().with(input, value.withOrigin(Origin.here()));
    return copy(new ActionCall(call.uses(), inputs));
  }
}
