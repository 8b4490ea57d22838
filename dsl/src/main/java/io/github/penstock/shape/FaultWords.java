package io.github.penstock.shape;

import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Scalar;

/**
 * What is wrong with a scalar, as people put it.
 *
 * @param place what people call it
 */
record FaultWords(String place, Scalar scalar, Shape shape) {

  String rule(Fault fault) {
    return switch (fault) {
      case EMPTY, IDLE -> Rules.EMPTY_VALUE;
      case TYPE -> Rules.WRONG_TYPE;
      case VALUE, FORM, LENGTH, SMALL, LARGE -> Rules.WRONG_VALUE;
    };
  }

  String message(Fault fault) {
    ScalarShape wanted = shape.scalar();
    if (fault == Fault.IDLE) {
      return place + " is empty; expected text, or no key";
    }
    String start = place + " is "
        + (fault == Fault.EMPTY ? "empty" : Wording.quote(Shown.of(scalar.value())));
    if (wanted == null || fault == Fault.TYPE
        || fault == Fault.EMPTY && wanted.values().isEmpty()) {
      return start + "; expected " + Expected.of(shape);
    }
    return start + switch (fault) {
      case FORM -> "; expected " + wanted.form();
      case LENGTH -> length(wanted.bounds());
      case SMALL -> "; expected " + (wanted.bounds().exclusive() ? "more than " : "at least ")
          + wanted.bounds().least();
      case LARGE -> "; expected at most " + wanted.bounds().most();
      default -> Wording.expected(scalar.value(), wanted.values());
    };
  }

  private static String length(Bounds bounds) {
    return "; expected " + (bounds.shortest() > 1 ? bounds.shortest() + " to " : "at most ")
        + bounds.longest() + " characters";
  }
}
