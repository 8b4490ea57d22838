package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyFunction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The functions of docker buildx by their names.
 *
 * <p>{@code try}, {@code can} and {@code convert} are no functions of values: an interpreter has them.
 */
public final class Stdlib {

  private final Machine machine;

  private Stdlib(Machine machine) {
    this.machine = machine;
  }

  /** The functions as they are on this machine, now. */
  public static Stdlib ofThisMachine() {
    return of(Machine.current());
  }

  /** The functions of which some depend on a machine: on its time, say. */
  public static Stdlib of(Machine machine) {
    return new Stdlib(machine);
  }

  /** The function with this name; loads only the classes that it needs. */
  public Optional<CtyFunction> find(String name) {
    return FunctionGroup.of(name).map(group -> group.function(name, machine));
  }

  /** The names of all functions, sorted. */
  public static List<String> names() {
    return Arrays.stream(FunctionGroup.values()).flatMap(group -> group.names().stream()).sorted()
        .toList();
  }

  /** The first version of buildx with this function, where not every version in use has it. */
  public static Optional<String> since(String name) {
    return Optional.ofNullable(switch (name) {
      case "sanitize" -> "0.17";
      case "homedir" -> "0.27";
      case "semvercmp" -> "0.31";
      case "formattimestamp", "unixtimestampparse" -> "0.33";
      default -> null;
    });
  }
}
