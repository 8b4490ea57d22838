package io.github.penstock.workflow;

import io.github.penstock.expression.Expr;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

  /** Sets a text of one character; without this overload Java would write its number. */
  public final S with(String input, char value) {
    return with(input, String.valueOf(value));
  }

  /**
   * Takes this version of the action here, whatever the repository's other files use.
   *
   * @param version a tag, branch or commit
   */
  public final S at(String version) {
    return copy(call.at(version));
  }

  /** Adds items to an input that takes one to a line. */
  protected final S withLines(String input, String... items) {
    List<String> lines = new ArrayList<>(before(input).stream().flatMap(String::lines).toList());
    lines.addAll(List.of(items));
    if (items.length == 0) {
      return copy(call);
    }
    return with(input, lines.size() == 1 ? lines.get(0) : String.join("\n", lines) + "\n");
  }

  /** Adds items to an input that takes them with a separator between them. */
  protected final S withList(String input, String separator, String... items) {
    List<String> all = new ArrayList<>(before(input).stream().toList());
    all.addAll(List.of(items));
    return items.length == 0 ? copy(call) : with(input, String.join(separator, all));
  }

  private Optional<String> before(String input) {
    return call.inputs().text(input);
  }

  private S withNode(String input, Node value) {
    return copy(new ActionCall(call.uses(), call.inputs().with(input, value.locatedHere())));
  }
}
