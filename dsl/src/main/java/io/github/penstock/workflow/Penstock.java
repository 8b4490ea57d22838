package io.github.penstock.workflow;

import io.github.penstock.element.Ordered;
import io.github.penstock.expression.ArrayExpr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The words of a workflow; import them statically: {@code import static
 * io.github.penstock.workflow.Penstock.*}.
 *
 * <p>A method of your own class with one of these names hides all of them; then write {@code
 * Penstock.job(...)}.
 */
public final class Penstock {

  private Penstock() {}

  /** A job with steps. */
  public static Job job(String id) {
    return new Job(id, Mapping.EMPTY);
  }

  /** A job that calls a reusable workflow of this repository. */
  public static CallJob call(String id, Workflow workflow) {
    return CallJob.of(id, "./" + workflow.path(), Optional.of(workflow));
  }

  /**
   * A job that calls a reusable workflow.
   *
   * @param ref {@code owner/name/.github/workflows/file.yml}, with {@code @version} or without; or
   *     {@code ./.github/workflows/file.yml}
   */
  public static CallJob call(String id, String ref) {
    return CallJob.of(id, ref, Optional.empty());
  }

  /** A step that runs a script. */
  public static RunStep run(String script) {
    return RunStep.of(script);
  }

  /** A step that runs a script which is known when the workflow runs. */
  public static RunStep run(StringExpr script) {
    return RunStep.of(script.toString());
  }

  /**
   * A step that runs a script which lies beside the definition: no escapes, and an editor that knows
   * its language.
   *
   * @throws IllegalArgumentException if it is not there, or is not UTF-8
   */
  public static RunStep runFile(String pathBesideSource) {
    return RunStep.of(ScriptFile.read(pathBesideSource));
  }

  /** A step that uses an action. */
  public static <O> UsesStep<O> uses(Action<?, O> action) {
    return UsesStep.of(action);
  }

  /**
   * An action without a binding.
   *
   * @param ownerAndName {@code owner/name}, {@code owner/name/path}, {@code ./path} or
   *     {@code docker://image}; {@code @version} may follow
   */
  public static UntypedAction action(String ownerAndName) {
    return UntypedAction.of(ownerAndName);
  }

  /** Steps that run at the same time. */
  public static ParallelSteps parallel(ActiveStep<?>... steps) {
    return ParallelSteps.of(Arrays.asList(steps));
  }

  /** Steps that run at the same time. */
  public static ParallelSteps parallel(Collection<? extends ActiveStep<?>> steps) {
    return ParallelSteps.of(steps);
  }

  /** Waits for these background steps. */
  public static Wait waitFor(ActiveStep<?>... steps) {
    return Wait.of(steps);
  }

  /** Waits for all background steps. */
  public static Wait waitAll() {
    return Wait.all();
  }

  /** Ends a background step. */
  public static Cancel cancel(ActiveStep<?> step) {
    return Cancel.of(step);
  }

  /** The name of an output, to declare and to read it with. */
  public static Output output(String name) {
    return new Output(name, "");
  }

  /** A container of this image. */
  public static Container image(String reference) {
    return Container.of(reference);
  }

  /** A container of an image that is known when the workflow runs. */
  public static Container image(StringExpr reference) {
    return Container.of(reference.toString());
  }

  public static StringAxis axis(String name, String... values) {
    return new StringAxis(name, List.of(values));
  }

  /** An axis of texts, in the collection's order. */
  public static StringAxis axis(String name, Collection<String> values) {
    return new StringAxis(name, Ordered.<String>listOf(values));
  }

  /** An axis of characters as texts; without this overload Java would write their numbers. */
  public static StringAxis axis(String name, char... values) {
    return new StringAxis(name, String.valueOf(values).chars()
        .mapToObj(character -> String.valueOf((char) character)).toList());
  }

  /** An axis of all constants of an enum, {@code PRE_RELEASE} being written {@code pre-release}. */
  public static <E extends Enum<E>> EnumAxis<E> axis(String name, Class<E> type) {
    return axis(name, type, Names::spelt);
  }

  /** An axis of all constants of an enum, each written as the function says. */
  public static <E extends Enum<E>> EnumAxis<E> axis(String name, Class<E> type,
      Function<? super E, String> text) {
    return new EnumAxis<>(name, List.of(type.getEnumConstants()), text);
  }

  public static NumberAxis axis(String name, int... values) {
    return new NumberAxis(name, Arrays.stream(values).asLongStream().boxed().toList());
  }

  public static BoolAxis axis(String name, boolean... values) {
    return new BoolAxis(name,
        IntStream.range(0, values.length).mapToObj(index -> values[index]).toList());
  }

  public static RunnerAxis axis(String name, Runner... values) {
    return new RunnerAxis(name, List.of(values));
  }

  /** An axis whose values are known when the workflow runs. */
  public static ComputedAxis axis(String name, ArrayExpr values) {
    return ComputedAxis.of(name, values);
  }

  /** An axis that only rows of include set. */
  public static ComputedAxis extra(String name) {
    return ComputedAxis.ofRowsOnly(name);
  }

  /** An axis of objects, each with these fields. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> ObjectAxis<T> objects(String name, T[] values, Field<T, ?>... fields) {
    return objects(name, List.of(values), fields);
  }

  /** An axis of objects, each with these fields. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> ObjectAxis<T> objects(String name, Collection<T> values,
      Field<T, ?>... fields) {
    return new ObjectAxis<>(name, Ordered.<T>listOf(values), List.of(fields));
  }

  public static Matrix matrix(Axis... axes) {
    return Matrix.of(List.of(axes));
  }

  /** A matrix that is known when the workflow runs. */
  public static Matrix matrix(ObjectExpr computed) {
    return Matrix.of(computed);
  }

  /** A combination of a matrix. */
  public static Row row(Cell... cells) {
    return Row.of(cells);
  }
}
