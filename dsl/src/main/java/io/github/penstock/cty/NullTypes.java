package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The types of nulls that are converted: what was asked for, with the types at hand where any does. */
final class NullTypes {

  private NullTypes() {}

  static CtyType of(CtyType in, CtyType out) {
    if (in.equals(CtyType.DYNAMIC) || out.isPrimitive()) {
      return out;
    }
    if (out.equals(CtyType.DYNAMIC)) {
      return in;
    }
    if (out instanceof CtyType.Collection collection) {
      return new CtyType.Collection(collection.kind(), of(element(in), collection.elements()));
    }
    if (out instanceof CtyType.Structure object) {
      return structure(in, object);
    }
    return tuple(in, (CtyType.Tuple) out);
  }

  private static CtyType element(CtyType in) {
    if (in.isCollection()) {
      return in.element();
    }
    List<CtyType> types = in instanceof CtyType.Structure object
        ? List.copyOf(object.attributes().values())
        : in instanceof CtyType.Tuple tuple ? tuple.elements() : List.of();
    return Unification.unify(types, true).orElse(CtyType.DYNAMIC);
  }

  private static CtyType structure(CtyType in, CtyType.Structure out) {
    Map<String, CtyType> attributes = new TreeMap<>(CtyText.ORDER);
    out.attributes().forEach((name, type) -> {
      CtyType given = in instanceof CtyType.Structure object
          ? object.attributes().getOrDefault(name, CtyType.DYNAMIC)
          : in.isMap() ? in.element() : CtyType.DYNAMIC;
      attributes.put(name, of(given, type));
    });
    return CtyType.object(attributes);
  }

  private static CtyType tuple(CtyType in, CtyType.Tuple out) {
    if (!(in instanceof CtyType.Tuple given)) {
      return out;
    }
    List<CtyType> elements = new ArrayList<>();
    for (int i = 0; i < out.elements().size(); i++) {
      elements.add(of(given.elements().get(i), out.elements().get(i)));
    }
    return CtyType.tuple(elements);
  }
}
