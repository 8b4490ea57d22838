package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.list;
import static io.github.penstock.stdlib.Parameters.number;
import static io.github.penstock.stdlib.Parameters.strings;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** Functions that make lists and tuples of lists and tuples. */
final class SequenceFunctions {

  private SequenceFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "chunklist" -> CtyFunction.of(SequenceFunctions::chunks, list("list"), number("size"));
      case "compact" -> CtyFunction.of(SequenceFunctions::compact, strings("list"));
      case "concat" -> CtyFunction.of(Concatenation::of).rest(any("seqs"));
      case "distinct" -> CtyFunction.of(SequenceFunctions::distinct, list("list"));
      case "flatten" -> CtyFunction.of(SequenceFunctions::flatten, any("list"));
      case "reverselist" -> CtyFunction.of(SequenceFunctions::reverse, any("list"));
      case "setproduct" -> CtyFunction.of(CartesianProduct::of).rest(any("sets"));
      case "slice" -> CtyFunction.of(SequenceFunctions::slice, any("list"),
          number("start_index"), number("end_index"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyValue chunks(List<CtyValue> arguments) {
    CtyValue list = arguments.get(0);
    long size = Limits.whole(arguments.get(1));
    if (size < 0) {
      throw new CtyException("size is " + size + "; expected at least 0");
    }
    List<CtyValue> elements = list.elements();
    int length = (int) Math.min(size == 0 ? elements.size() : size, elements.size());
    List<CtyValue> chunks = new ArrayList<>();
    for (int i = 0; i < elements.size(); i += length) {
      chunks.add(CtyValue.list(list.type().element(),
          elements.subList(i, Math.min(i + length, elements.size()))));
    }
    return CtyValue.list(list.type(), chunks);
  }

  private static CtyValue compact(List<CtyValue> arguments) {
    return CtyValue.list(CtyType.STRING, arguments.get(0).elements().stream()
        .filter(text -> !text.isNull() && !text.asString().isEmpty()).toList());
  }

  private static CtyValue distinct(List<CtyValue> arguments) {
    CtyValue list = arguments.get(0);
    return CtyValue.list(list.type().element(),
        new ArrayList<>(new LinkedHashSet<>(list.elements())));
  }

  private static CtyValue flatten(List<CtyValue> arguments) {
    if (!isSequence(arguments.get(0))) {
      throw new CtyException("value is of type " + arguments.get(0).type().friendlyName()
          + "; expected a list, a set or a tuple");
    }
    List<CtyValue> flat = new ArrayList<>();
    flatten(arguments.get(0), flat);
    return CtyValue.tuple(flat);
  }

  private static void flatten(CtyValue sequence, List<CtyValue> flat) {
    for (CtyValue element : sequence.elements()) {
      if (!element.isNull() && isSequence(element)) {
        flatten(element, flat);
      } else {
        flat.add(element);
      }
    }
  }

  private static boolean isSequence(CtyValue value) {
    CtyType type = value.type();
    return type.isList() || type.isSet() || type.isTuple();
  }

  private static CtyValue reverse(List<CtyValue> arguments) {
    CtyValue list = arguments.get(0);
    if (!isSequence(list)) {
      throw CtyException.ofArgument(0, "value is of type " + list.type().friendlyName()
          + "; expected a list or a tuple");
    }
    List<CtyValue> reversed = new ArrayList<>(list.elements());
    Collections.reverse(reversed);
    return list.type().isTuple()
        ? CtyValue.tuple(reversed)
        : CtyValue.list(list.type().element(), reversed);
  }

  private static CtyValue slice(List<CtyValue> arguments) {
    CtyValue list = arguments.get(0);
    if (!list.type().isList() && !list.type().isTuple()) {
      throw CtyException.ofArgument(0, "value is of type " + list.type().friendlyName()
          + "; expected a list or a tuple");
    }
    int start = bound(1, arguments);
    int end = bound(2, arguments);
    if (start > end) {
      throw CtyException.ofArgument(1,
          "start is " + start + "; expected at most the end " + end);
    }
    List<CtyValue> part = list.elements().subList(start, end);
    return list.type().isTuple()
        ? CtyValue.tuple(part)
        : CtyValue.list(list.type().element(), part);
  }

  private static int bound(int argument, List<CtyValue> arguments) {
    long bound = Limits.whole(argument, arguments.get(argument));
    int length = arguments.get(0).length();
    if (bound < 0 || bound > length) {
      throw CtyException.ofArgument(argument,
          "index is " + bound + "; expected 0 to " + length);
    }
    return (int) bound;
  }
}
