package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.stdlib.Stdlib;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables of a file, and bake's functions. */
final class SampleScope implements Scope {

  private final HclFile file;
  private final Interpreter interpreter;
  private final Map<String, CtyValue> values = new TreeMap<>();

  SampleScope(HclFile file) {
    this(file, new Interpreter());
  }

  SampleScope(HclFile file, Interpreter interpreter) {
    this.file = file;
    this.interpreter = interpreter;
  }

  /** The value of a top-level attribute. */
  CtyValue attribute(String name) {
    return interpreter.evaluate(file.body().attribute(name).orElseThrow().value(), this);
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
    return Stdlib.ofThisMachine().find(name);
  }

  @Override
  public Collection<String> functions() {
    return Stdlib.names();
  }
}
