package io.github.penstock.bake;

import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.origin.Origin;
import java.util.List;
import java.util.stream.Stream;

/** A function of the file. What Java can compute needs none: it is for what depends on variables. */
public final class BakeFunction extends BakeElement<BakeFunction> {

  private static final List<String> KEYS = List.of("params", "variadic_params", "result");

  private BakeFunction(HclBlock block) {
    super(block);
  }

  /** A function; {@link #result(String)} says what it gives. */
  public static BakeFunction of(String name, Local... parameters) {
    if (BuiltIn.NAMES.contains(name)) {
      throw new IllegalArgumentException("function name is \"" + name
          + "\", which bake has itself; it would ignore this one");
    }
    HclBlock block = HclBlock.of("function", Names.global("function", name), Origin.here());
    return new BakeFunction(block).put("params", names(parameters));
  }

  @Override
  BakeFunction copy(HclBlock changed) {
    return new BakeFunction(changed);
  }

  @Override
  List<String> attributeOrder() {
    return KEYS;
  }

  /** The parameter that takes all arguments after the others, as a list. */
  public BakeFunction variadicParams(Local parameter) {
    return put("variadic_params", parameter);
  }

  public BakeFunction result(String template) {
    return put("result", template);
  }

  public BakeFunction result(Value value) {
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

  /** A call whose arguments are the items of a list: {@code tags(list...)}. */
  public AnyValue spread(ListValue arguments) {
    return new ComputedValue(
        new HclExpression.Call(name(), List.of(arguments.expression()), true));
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
}
