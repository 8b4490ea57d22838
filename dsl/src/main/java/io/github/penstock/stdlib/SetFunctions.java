package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.set;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Functions of sets; lists and tuples become sets before. */
final class SetFunctions {

  private SetFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "sethaselement" -> CtyFunction.of(
          arguments -> CtyValue.of(new LinkedHashSet<>(arguments.get(0).elements())
              .contains(arguments.get(1))),
          set("set"), any("elem"));
      case "setunion" -> operation(SetFunctions::union);
      case "setintersection" -> operation(SetFunctions::intersection);
      case "setsymmetricdifference" -> operation(SetFunctions::difference);
      case "setsubtract" -> CtyFunction.of(
          arguments -> combined(arguments, SetFunctions::without), set("a"), set("b"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyFunction operation(BinaryOperator<Set<CtyValue>> operator) {
    return CtyFunction.of(arguments -> combined(arguments, operator), set("first_set"))
        .rest(set("other_sets"));
  }

  private static CtyValue combined(List<CtyValue> sets, BinaryOperator<Set<CtyValue>> operator) {
    CtyType type = CtyType.set(elementType(sets));
    Set<CtyValue> result = elements(0, sets, type);
    for (int i = 1; i < sets.size(); i++) {
      result = operator.apply(result, elements(i, sets, type));
    }
    return CtyValue.set(type.element(), result);
  }

  /** What all have in common; a set that is empty and of no type says nothing. */
  private static CtyType elementType(List<CtyValue> sets) {
    List<CtyType> types = sets.stream().map(set -> set.type().element()).toList();
    List<CtyType> known = sets.stream()
        .filter(set -> set.length() > 0 || !set.type().element().equals(CtyType.DYNAMIC))
        .map(set -> set.type().element()).toList();
    return known.isEmpty()
        ? types.get(0)
        : CtyConversion.unify(known).orElseThrow(
            () -> new CtyException("elements of the sets have no type in common; expected one"));
  }

  /** A set of nulls of no type goes together with one of strings, numbers or bools, and no other. */
  private static Set<CtyValue> elements(int argument, List<CtyValue> sets, CtyType type) {
    if (type.element().equals(CtyType.DYNAMIC) && !sets.get(argument).type().equals(type)) {
      throw new CtyException("another set has only nulls; expected elements of a type");
    }
    try {
      return new LinkedHashSet<>(CtyConversion.convert(sets.get(argument), type).elements());
    } catch (CtyException e) {
      throw CtyException.ofArgument(argument, e.message());
    }
  }

  private static Set<CtyValue> union(Set<CtyValue> a, Set<CtyValue> b) {
    Set<CtyValue> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }

  private static Set<CtyValue> intersection(Set<CtyValue> a, Set<CtyValue> b) {
    Set<CtyValue> common = new LinkedHashSet<>(a);
    common.retainAll(b);
    return common;
  }

  private static Set<CtyValue> without(Set<CtyValue> a, Set<CtyValue> b) {
    Set<CtyValue> rest = new LinkedHashSet<>(a);
    rest.removeAll(b);
    return rest;
  }

  private static Set<CtyValue> difference(Set<CtyValue> a, Set<CtyValue> b) {
    return union(without(a, b), without(b, a));
  }
}
