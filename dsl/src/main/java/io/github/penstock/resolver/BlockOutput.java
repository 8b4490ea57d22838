package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A target or a group that a block describes, as far as its attributes are evaluated. */
final class BlockOutput {

  private final SourceBlock block;
  private final EvaluationContext context;
  private final String name;
  private final BlockSettings settings = new BlockSettings();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private boolean allBegun;
  private Optional<CtyValue> value = Optional.empty();

  BlockOutput(SourceBlock block, EvaluationContext context, String name) {
    this.block = block;
    this.context = context;
    this.name = name;
  }

  SourceBlock block() {
    return block;
  }

  EvaluationContext context() {
    return context;
  }

  String name() {
    return name;
  }

  BlockSettings settings() {
    return settings;
  }

  static List<BlockAttribute<?>> attributes(String type) {
    return type.equals(BakeBlocks.TARGET) ? BlockAttribute.OF_TARGET : BlockAttribute.OF_GROUP;
  }

  boolean isDone(String attribute) {
    return done.contains(attribute);
  }

  /**
   * Begins with an attribute.
   *
   * @throws UnplacedException if it is begun already
   */
  void begin(String attribute) {
    if (!begun.add(attribute)) {
      throw new UnplacedException(
          "reference cycle not allowed for " + block.type() + "." + name + "." + attribute);
    }
  }

  /**
   * Begins with all attributes that are not done.
   *
   * @throws UnplacedException if that is begun already
   */
  void beginAll() {
    if (allBegun) {
      throw new UnplacedException("reference cycle not allowed for " + block.type() + "." + name);
    }
    allBegun = true;
  }

  void doneAll() {
    allBegun = false;
  }

  void done(String attribute) {
    done.add(attribute);
    value = Optional.empty();
  }

  /**
   * Takes the value of an attribute.
   *
   * @throws HclException if the attribute has no such values
   */
  void read(BlockAttribute<?> attribute, SourceAttribute source, CtyValue given) {
    try {
      settings.read(attribute, given);
    } catch (CtyException e) {
      throw new HclException(List.of(
          source.startDiagnostic("Unsuitable value type", "Unsuitable value: " + e.message())));
    }
  }

  /** The value of an expression that refers to it: what is not evaluated yet is not there. */
  CtyValue value() {
    if (value.isEmpty()) {
      value = Optional.of(object());
    }
    return value.get();
  }

  private CtyValue object() {
    Map<String, CtyValue> values = new TreeMap<>();
    values.put("name", CtyValue.of(name));
    attributes(block.type())
        .forEach(attribute -> values.put(attribute.name(), settings.reference(attribute)));
    return CtyValue.object(values);
  }
}
