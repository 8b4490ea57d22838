package io.github.penstock.cty;

import java.util.List;
import java.util.Optional;

/** Makes values of one type values of another, as HCL does where a type is asked for. */
public final class CtyConversion {

  private CtyConversion() {}

  /**
   * The value as one of the type: numbers and bools become strings and back, tuples lists and sets,
   * objects maps and back; an optional attribute that is absent becomes null.
   *
   * @throws CtyException if there is no such conversion, or if the value does not fit it
   */
  public static CtyValue convert(CtyValue value, CtyType wanted) {
    if (value.type().equals(wanted.withoutOptional())) {
      return value;
    }
    return Conversions.find(value.type(), wanted, true)
        .orElseThrow(() -> new CtyException(mismatch(value.type(), wanted)))
        .apply(value);
  }

  /** Whether there is a conversion; a value may not fit it nevertheless. */
  public static boolean exists(CtyType given, CtyType wanted) {
    return given.equals(wanted) || Conversions.find(given, wanted, true).isPresent();
  }

  /** The type to which values of all of these can be converted, if there is one. */
  public static Optional<CtyType> unify(List<CtyType> types) {
    return Unification.unify(types, true);
  }

  /** What stands between two types of which one cannot be converted to the other. */
  public static String mismatch(CtyType given, CtyType wanted) {
    return Mismatch.message(given, wanted);
  }
}
