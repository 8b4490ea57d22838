package io.github.penstock.bake;

import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.origin.Origin;
import java.util.List;
import java.util.stream.Stream;

/** A function of the file. What Java can compute needs none: it is for what depends on variables. */
public final class Function extends BakeElement<Function> {

  private static final List<String> ORDER = List.of("params", "variadic_params", "result");

  private Function(HclBlock block) {
    super(block);
  }

  /** A function; {@link #result(String)} says what it gives. */
  public static Function of(String name, Local... parameters) {
    if (Functions.NAMES.contains(name)) {
      throw new IllegalArgumentException("function name is \"" + name
          + "\", which bake has itself; it would ignore this one");
    }
    HclBlock block = HclBlock.of("function", Names.global("function", name), Origin.here());
    return new Function(block).put("params", names(parameters));
  }

  /** The parameter that takes all arguments after the others, as a list. */
  public Function variadicParams(Local parameter) {
    return put("variadic_params", parameter);
  }

  public Function result(String template) {
    return put("result", template);
  }

  public Function result(Value value) {
    return put("result", value);
  }

  public AnyValue call(Value... arguments) {
    return call(Stream.of(arguments).map(Value::expression).toList());
  }

  public AnyValue call(String... templates) {
    return call(Texts.expressions(List.of(templates)));
  }

  /** A call without arguments. */
  public AnyValue call() {
    return call(List.of());
  }

  /** The names of the parameters. */
  List<String> parameters() {
    return Stream.concat(find("params").stream().flatMap(HclExpression::children),
        find("variadic_params").stream())
        .map(parameter -> ((HclExpression.Reference) parameter).name()).toList();
  }

  private AnyValue call(List<HclExpression> arguments) {
    int least = find("params").map(params -> params.children().toList().size()).orElse(0);
    boolean fits = find("variadic_params").isPresent()
        ? arguments.size() >= least
        : arguments.size() == least;
    if (!fits) {
      throw new IllegalArgumentException("function \"" + name() + "\" is called with "
          + arguments.size() + " arguments; expected " + least);
    }
    return new ComputedValue(new HclExpression.Call(name(), arguments, false));
  }

  private static HclExpression names(Local... parameters) {
    return new HclExpression.Tuple(Stream.of(parameters).map(Local::expression).toList());
  }

  @Override
  Function copy(HclBlock changed) {
    return new Function(changed);
  }

  @Override
  List<String> attributeOrder() {
    return ORDER;
  }
}
