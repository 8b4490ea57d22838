package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyFunction.Parameter;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables of a file, and some functions. */
final class SampleScope implements Scope {

  private static final Map<String, CtyFunction> FUNCTIONS = new TreeMap<>(Map.of(
      "upper", CtyFunction.of(SampleScope::upper, Parameter.of("str", CtyType.STRING)),
      "not", CtyFunction.of(arguments -> CtyValue.of(!arguments.get(0).asBoolean()),
          Parameter.of("val", CtyType.BOOL)),
      "add", CtyFunction.of(SampleScope::add, Parameter.of("a", CtyType.NUMBER),
          Parameter.of("b", CtyType.NUMBER)),
      "concat", CtyFunction.of(SampleScope::concat)
          .rest(Parameter.of("seqs", CtyType.DYNAMIC)),
      "length", CtyFunction.of(SampleScope::length, Parameter.of("collection", CtyType.DYNAMIC)),
      "join", CtyFunction.of(SampleScope::join, Parameter.of("separator", CtyType.STRING))
          .rest(Parameter.of("lists", CtyType.list(CtyType.STRING)))));

  private final Interpreter interpreter = new Interpreter();
  private final Map<String, CtyValue> values = new TreeMap<>();
  private final HclFile file;

  SampleScope(HclFile file) {
    this.file = file;
  }

  private static CtyValue upper(List<CtyValue> arguments) {
    return CtyValue.of(arguments.get(0).asString().toUpperCase(Locale.ROOT));
  }

  private static CtyValue add(List<CtyValue> arguments) {
    return CtyValue.of(arguments.get(0).asNumber().plus(arguments.get(1).asNumber()));
  }

  private static CtyValue length(List<CtyValue> arguments) {
    if (!arguments.get(0).isIterable()) {
      throw new CtyException("collection must be a list, a map or a tuple");
    }
    return CtyValue.of(arguments.get(0).length());
  }

  private static CtyValue concat(List<CtyValue> arguments) {
    if (arguments.isEmpty()) {
      throw new CtyException("at least one argument is required");
    }
    List<CtyValue> all = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).isIterable()) {
        throw CtyException.ofArgument(i, "all arguments must be lists or tuples");
      }
      all.addAll(arguments.get(i).elements());
    }
    return CtyValue.tuple(all);
  }

  private static CtyValue join(List<CtyValue> arguments) {
    if (arguments.size() < 2) {
      throw new CtyException("at least one list is required");
    }
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < arguments.size(); i++) {
      for (CtyValue part : arguments.get(i).elements()) {
        if (part.isNull()) {
          throw CtyException.ofArgument(i, "element is null");
        }
        parts.add(part.asString());
      }
    }
    return CtyValue.of(String.join(arguments.get(0).asString(), parts));
  }

  Interpreter interpreter() {
    return interpreter;
  }

  @Override
  public HclFile file() {
    return file;
  }

  @Override
  public Optional<CtyValue> variable(String name) {
    if (values.containsKey(name)) {
      return Optional.of(values.get(name));
    }
    Optional<CtyValue> value = file.body().blocks()
        .filter(block -> block.type().equals("variable") && block.labels().contains(name))
        .findFirst().flatMap(this::value);
    value.ifPresent(known -> values.put(name, known));
    return value;
  }

  private Optional<CtyValue> value(HclBlock variable) {
    CtyType type = variable.body().attribute("type")
        .map(attribute -> TypeExpressions.read(attribute.value(), file)).orElse(CtyType.DYNAMIC);
    return variable.body().attribute("default").map(HclAttribute::value)
        .map(value -> interpreter.evaluate(value, this))
        .map(value -> CtyConversion.convert(value, type));
  }

  @Override
  public Collection<String> variables() {
    return List.of();
  }

  @Override
  public Optional<CtyFunction> function(String name) {
    return Optional.ofNullable(FUNCTIONS.get(name));
  }

  @Override
  public Collection<String> functions() {
    return FUNCTIONS.keySet();
  }
}
