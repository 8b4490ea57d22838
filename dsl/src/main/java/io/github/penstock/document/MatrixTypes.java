package io.github.penstock.document;

import io.github.penstock.types.Fields;
import io.github.penstock.types.Type;
import io.github.penstock.yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The types of the values of a matrix: those of an axis, and of the rows that are included. */
final class MatrixTypes {

  private MatrixTypes() {}

  /** The type of the context in a job. */
  static Type of(JobView job) {
    Place matrix = job.place().get("strategy", "matrix").orElse(null);
    if (matrix == null) {
      boolean computed = job.place().get("strategy").filter(Place::isText).isPresent();
      return computed ? Type.OBJECT : matrix(job, new LinkedHashMap<>(), Type.NOTHING);
    }
    if (!matrix.isMapping()) {
      return Type.OBJECT;
    }
    Map<String, Type> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Type others = Type.NOTHING;
    for (Place axis : matrix.entries()) {
      if (axis.key().equals("include")) {
        others = isOpen(axis) ? Type.ANY : Type.NOTHING;
      } else if (!axis.key().equals("exclude")) {
        types.put(axis.key(), ofAxis(axis));
      }
    }
    matrix.items("include").forEach(row -> addRow(row, types));
    return matrix(job, types, others);
  }

  private static Type matrix(JobView job, Map<String, Type> types, Type others) {
    if (!others.isNothing()) {
      types.replaceAll((name, type) -> Type.ANY);
    }
    return Type.object(new ScopeShape.Matrix(job, Fields.of(types, others)));
  }

  /** Whether rows may be included that nobody sees here. */
  private static boolean isOpen(Place include) {
    return include.isText() || include.items().stream().anyMatch(Place::isText);
  }

  /** A row of its own lacks what it does not say, so may the others lack what it adds. */
  private static void addRow(Place row, Map<String, Type> types) {
    for (Place value : row.entries()) {
      Type known = types.getOrDefault(value.key(), Type.NULL);
      types.put(value.key(), known.or(ofValue(value)));
    }
  }

  private static Type ofAxis(Place axis) {
    if (!axis.isSequence()) {
      return Type.ANY;
    }
    return ofItems(axis);
  }

  private static Type ofItems(Place list) {
    Type type = Type.NOTHING;
    for (Place item : list.items()) {
      type = type.or(ofValue(item));
    }
    return type.isNothing() ? Type.ANY : type;
  }

  private static Type ofValue(Place value) {
    if (value.isMapping()) {
      Map<String, Type> types = new LinkedHashMap<>();
      value.entries().forEach(entry -> types.put(entry.key(), ofValue(entry)));
      return Type.object(new ScopeShape.MatrixObject(Fields.of(types)));
    }
    if (value.isSequence()) {
      return Type.array(ofItems(value));
    }
    return value.isComputed() ? Type.ANY : ofScalar((Scalar) value.node());
  }

  /** Of numbers and booleans any value of the kind: rows come and go. */
  private static Type ofScalar(Scalar scalar) {
    return switch (scalar.type()) {
      case BOOLEAN -> Type.BOOL;
      case INTEGER, FLOAT -> Type.NUMBER;
      case NULL -> Type.NULL;
      case STRING -> Type.oneOf(List.of(scalar.value()));
    };
  }
}
