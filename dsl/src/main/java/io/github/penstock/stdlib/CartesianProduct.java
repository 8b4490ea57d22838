package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;

/** Every combination of an element of each list; a set where one of them is a set. */
final class CartesianProduct {

  private CartesianProduct() {}

  static CtyValue of(List<CtyValue> factors) {
    if (factors.size() < 2) {
      throw new CtyException(
          "there are " + factors.size() + " arguments; expected at least two");
    }
    List<CtyType> types = new ArrayList<>();
    List<List<CtyValue>> columns = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      CtyType type = elementType(i, factors.get(i).type());
      types.add(type);
      columns.add(factors.get(i).elements().stream()
          .map(element -> CtyConversion.convert(element, type)).toList());
    }
    requireSize(columns);
    List<CtyValue> rows = rows(columns);
    return factors.stream().anyMatch(factor -> factor.type().isSet())
        ? CtyValue.set(CtyType.tuple(types), rows)
        : CtyValue.list(CtyType.tuple(types), rows);
  }

  private static CtyType elementType(int argument, CtyType type) {
    if (type.isList() || type.isSet()) {
      return type.element();
    }
    if (!(type instanceof CtyType.Tuple tuple)) {
      throw CtyException.ofArgument(argument,
          "value is of type " + type.friendlyName() + "; expected a set or a list");
    }
    return tuple.elements().isEmpty()
        ? CtyType.DYNAMIC
        : CtyConversion.unify(tuple.elements()).orElseThrow(() -> CtyException.ofArgument(argument,
            "elements of the tuple have no type in common; expected one"));
  }

  private static void requireSize(List<List<CtyValue>> columns) {
    double size = columns.size();
    for (List<CtyValue> column : columns) {
      size *= column.size();
    }
    Limits.requireSize((long) size);
  }

  private static List<CtyValue> rows(List<List<CtyValue>> columns) {
    List<List<CtyValue>> rows = List.of(List.of());
    for (List<CtyValue> column : columns) {
      List<List<CtyValue>> longer = new ArrayList<>();
      for (List<CtyValue> row : rows) {
        column.forEach(element -> longer.add(with(row, element)));
      }
      rows = longer;
    }
    return rows.stream().map(CtyValue::tuple).toList();
  }

  private static List<CtyValue> with(List<CtyValue> row, CtyValue element) {
    List<CtyValue> longer = new ArrayList<>(row);
    longer.add(element);
    return longer;
  }
}
