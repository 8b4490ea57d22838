package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists and tuples one after the other: a list if all are lists of types that go together. */
final class Concatenation {

  private Concatenation() {}

  static CtyValue of(List<CtyValue> sequences) {
    if (sequences.isEmpty()) {
      throw new CtyException("there is no argument; expected at least one");
    }
    return commonList(sequences).map(type -> list(sequences, type))
        .orElseGet(() -> tuple(sequences));
  }

  private static Optional<CtyType> commonList(List<CtyValue> sequences) {
    return sequences.stream().allMatch(sequence -> sequence.type().isList())
        ? CtyConversion.unify(sequences.stream().map(CtyValue::type).toList())
        : Optional.empty();
  }

  private static CtyValue list(List<CtyValue> lists, CtyType type) {
    List<CtyValue> elements = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      elements.addAll(converted(i, lists.get(i), type).elements());
    }
    return CtyValue.list(type.element(), elements);
  }

  private static CtyValue converted(int argument, CtyValue list, CtyType type) {
    try {
      return CtyConversion.convert(list, type);
    } catch (CtyException e) {
      throw CtyException.ofArgument(argument, e.message());
    }
  }

  private static CtyValue tuple(List<CtyValue> sequences) {
    List<CtyValue> elements = new ArrayList<>();
    for (int i = 0; i < sequences.size(); i++) {
      CtyType type = sequences.get(i).type();
      if (!type.isList() && !type.isTuple()) {
        throw CtyException.ofArgument(i,
            "value is of type " + type.friendlyName() + "; expected a list or a tuple");
      }
      elements.addAll(sequences.get(i).elements());
    }
    return CtyValue.tuple(elements);
  }
}
