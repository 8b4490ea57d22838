package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function of values.
 *
 * <p>Who calls it converts every argument to the type of its parameter; the body gets values that have
 * these types already, and none is null unless the parameter takes nulls. A parameter of
 * {@link CtyType#DYNAMIC} gets its argument as it is; one of {@code CtyType.list(CtyType.DYNAMIC)} gets
 * a list of some type. The body returns a value, or throws a {@link CtyException}:
 * {@link CtyException#ofArgument} when one argument is to blame, {@code new CtyException} otherwise.
 *
 * <pre>{@code
 * CtyFunction.of(arguments -> CtyValue.of(arguments.get(0).asString().toUpperCase(Locale.ROOT)),
 *     Parameter.of("str", CtyType.STRING));
 * CtyFunction.of(MaxFunction::max).rest(Parameter.of("numbers", CtyType.NUMBER));
 * CtyFunction.of(Equality::equal, Parameter.of("a", CtyType.DYNAMIC).nullable(),
 *     Parameter.of("b", CtyType.DYNAMIC).nullable());
 * }</pre>
 *
 * @param parameters those that every call has
 * @param rest the one that takes all further arguments
 */
public record CtyFunction(List<Parameter> parameters, Optional<Parameter> rest, Body body) {

  public CtyFunction {
    parameters = List.copyOf(parameters);
  }

  /** What a function does with arguments that fit its parameters. */
  @FunctionalInterface
  public interface Body {
    CtyValue call(List<CtyValue> arguments);
  }

  /**
   * What a function takes.
   *
   * @param name as it stands in messages
   * @param type to which the argument is converted
   * @param takesNull whether the body gets nulls; otherwise a call with one fails
   */
  public record Parameter(String name, CtyType type, boolean takesNull) {
    public static Parameter of(String name, CtyType type) {
      return new Parameter(name, type, false);
    }

    public Parameter nullable() {
      return new Parameter(name, type, true);
    }
  }

  public static CtyFunction of(Body body, Parameter... parameters) {
    return new CtyFunction(List.of(parameters), Optional.empty(), body);
  }

  /** A copy that takes any number of further arguments. */
  public CtyFunction rest(Parameter parameter) {
    return new CtyFunction(parameters, Optional.of(parameter), body);
  }

  /** The parameter of an argument, if there is one. */
  public Optional<Parameter> parameter(int index) {
    return index < parameters.size() ? Optional.of(parameters.get(index)) : rest;
  }

  /**
   * The result for arguments, which are converted first.
   *
   * @throws CtyException if there are too few or too many, if one does not fit, or if the body fails
   */
  public CtyValue call(List<CtyValue> arguments) {
    requireCount(arguments.size());
    List<CtyValue> fitting = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      fitting.add(fitting(i, arguments.get(i)));
    }
    return body.call(fitting);
  }

  private void requireCount(int count) {
    if (count < parameters.size() || count > parameters.size() && rest.isEmpty()) {
      throw new CtyException("function has " + count
          + (count == 1 ? " argument; expected " : " arguments; expected ")
          + (rest.isPresent() ? "at least " : "") + parameters.size());
    }
  }

  private CtyValue fitting(int index, CtyValue argument) {
    Parameter parameter = parameter(index).orElseThrow();
    if (argument.isNull() && !parameter.takesNull()) {
      throw CtyException.ofArgument(index, "argument must not be null");
    }
    try {
      return CtyConversion.convert(argument, parameter.type());
    } catch (CtyException e) {
      throw CtyException.ofArgument(index, e.message());
    }
  }
}
