package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the type to which values of several types can be converted. */
final class Unification {

  private Unification() {}

  static Optional<CtyType> unify(List<CtyType> types, boolean unsafe) {
    if (types.isEmpty()) {
      return Optional.empty();
    }
    List<CtyType> known =
        types.stream().filter(type -> !type.equals(CtyType.DYNAMIC)).distinct().toList();
    if (known.size() == 1 && types.size() == count(types, known.get(0)::equals)) {
      return Optional.of(known.get(0));
    }
    if (known.stream().anyMatch(CtyType::isObject) && known.stream().anyMatch(CtyType::isTuple)) {
      return Optional.empty();
    }
    if (!known.isEmpty() && known.stream().noneMatch(CtyType::isPrimitive)) {
      boolean dynamic = count(types, CtyType.DYNAMIC::equals) > 0;
      Optional<Optional<CtyType>> common = ofCompounds(known, dynamic, unsafe);
      if (common.isPresent()) {
        return common.get();
      }
    }
    return preferred(types, unsafe);
  }

  private static long count(List<CtyType> types, Predicate<CtyType> kind) {
    return types.stream().filter(kind).count();
  }

  /** Nothing where the kinds of the types decide nothing; an empty inside where nothing fits. */
  private static Optional<Optional<CtyType>> ofCompounds(List<CtyType> types, boolean dynamic,
      boolean unsafe) {
    if (types.stream().allMatch(CtyType::isMap)) {
      return Optional.of(dynamicOr(dynamic, () -> collection(CtyType::map, types, unsafe)));
    }
    if (types.stream().allMatch(CtyType::isList)) {
      return Optional.of(dynamicOr(dynamic, () -> collection(CtyType::list, types, unsafe)));
    }
    if (types.stream().allMatch(CtyType::isSet)) {
      return Optional.of(dynamicOr(dynamic, () -> collection(CtyType::set, types, unsafe)));
    }
    if (types.stream().allMatch(CtyType::isObject)) {
      return Optional.of(dynamicOr(dynamic, () -> objects(types, unsafe)));
    }
    if (types.stream().allMatch(CtyType::isTuple)) {
      return Optional.of(dynamicOr(dynamic, () -> tuples(types, unsafe)));
    }
    return mixed(types, dynamic, unsafe);
  }

  private interface Search {
    Optional<CtyType> find();
  }

  private static Optional<CtyType> dynamicOr(boolean dynamic, Search search) {
    return dynamic ? Optional.of(CtyType.DYNAMIC) : search.find();
  }

  private static Optional<Optional<CtyType>> mixed(List<CtyType> types, boolean dynamic,
      boolean unsafe) {
    if (types.stream().allMatch(type -> type.isMap() || type.isObject())) {
      return replaced(types, CtyType::isObject, objects -> toMap(objects, unsafe), dynamic, unsafe)
          .filter(CtyType::isMap).map(Optional::of);
    }
    if (types.stream().allMatch(type -> type.isList() || type.isTuple())) {
      return replaced(types, CtyType::isTuple, tuples -> toList(tuples, unsafe), dynamic, unsafe)
          .filter(CtyType::isList).map(Optional::of);
    }
    return Optional.empty();
  }

  /** With the collection that they make in place of those of a kind. */
  private static Optional<CtyType> replaced(List<CtyType> types, Predicate<CtyType> kind,
      Function<List<CtyType>, Optional<CtyType>> collection, boolean dynamic, boolean unsafe) {
    return collection.apply(types.stream().filter(kind).toList()).flatMap(made -> {
      List<CtyType> all = new ArrayList<>(
          types.stream().map(type -> kind.test(type) ? made : type).toList());
      if (dynamic) {
        all.add(CtyType.DYNAMIC);
      }
      return unify(all, unsafe);
    });
  }

  private static Optional<CtyType> collection(Function<CtyType, CtyType> make, List<CtyType> types,
      boolean unsafe) {
    return unify(types.stream().map(CtyType::element).toList(), unsafe).map(make)
        .filter(common -> allConvert(types, common, unsafe));
  }

  private static boolean allConvert(List<CtyType> types, CtyType wanted, boolean unsafe) {
    return types.stream().allMatch(type -> Conversions.between(type, wanted, unsafe).isPresent());
  }

  private static Optional<CtyType> objects(List<CtyType> types, boolean unsafe) {
    List<SortedMap<String, CtyType>> attributes =
        types.stream().map(type -> ((CtyType.Structure) type).attributes()).toList();
    Set<String> names = attributes.get(0).keySet();
    if (!attributes.stream().allMatch(each -> each.keySet().equals(names))) {
      return toMap(types, unsafe);
    }
    Map<String, CtyType> common = new TreeMap<>(CtyText.ORDER);
    for (String name : names) {
      Optional<CtyType> type =
          unify(attributes.stream().map(each -> each.get(name)).toList(), unsafe);
      if (type.isEmpty()) {
        return type;
      }
      common.put(name, type.get());
    }
    CtyType object = CtyType.object(common);
    return allConvert(types, object, unsafe) ? Optional.of(object) : toMap(types, unsafe);
  }

  private static Optional<CtyType> toMap(List<CtyType> objects, boolean unsafe) {
    List<CtyType> all = objects.stream()
        .flatMap(type -> ((CtyType.Structure) type).attributes().values().stream()).toList();
    return unify(all, unsafe).map(CtyType::map)
        .filter(map -> allConvert(objects, map, unsafe));
  }

  private static Optional<CtyType> tuples(List<CtyType> types, boolean unsafe) {
    List<List<CtyType>> elements =
        types.stream().map(type -> ((CtyType.Tuple) type).elements()).toList();
    int length = elements.get(0).size();
    if (!elements.stream().allMatch(each -> each.size() == length)) {
      return toList(types, unsafe);
    }
    List<CtyType> common = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int index = i;
      Optional<CtyType> type =
          unify(elements.stream().map(each -> each.get(index)).toList(), unsafe);
      if (type.isEmpty()) {
        return type;
      }
      common.add(type.get());
    }
    CtyType tuple = CtyType.tuple(common);
    return allConvert(types, tuple, unsafe) ? Optional.of(tuple) : toList(types, unsafe);
  }

  private static Optional<CtyType> toList(List<CtyType> tuples, boolean unsafe) {
    List<CtyType> all = tuples.stream()
        .flatMap(type -> ((CtyType.Tuple) type).elements().stream()).toList();
    return unify(all, unsafe).map(CtyType::list)
        .filter(list -> allConvert(tuples, list, unsafe));
  }

  /** The first type, the most general ones first, to which all others convert. */
  private static Optional<CtyType> preferred(List<CtyType> types, boolean unsafe) {
    Set<CtyType> distinct = new LinkedHashSet<>(types);
    return TypeOrder.sorted(List.copyOf(distinct)).stream()
        .filter(wanted -> allConvert(List.copyOf(distinct), wanted, unsafe))
        .findFirst();
  }
}
