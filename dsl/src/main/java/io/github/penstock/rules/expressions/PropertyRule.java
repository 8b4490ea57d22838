package io.github.penstock.rules.expressions;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.TypedSite;
import io.github.penstock.types.TypeMistake.UnknownProperty;
import io.github.penstock.types.TypeMistake;
import java.util.Optional;

/** A rule about a property that is read and cannot be there. */
interface PropertyRule extends TypeRule {

  /** GitHub reads null. */
  @Override
  default boolean isTolerated() {
    return true;
  }

  @Override
  default Optional<Problem> problem(Document document, TypedSite site, TypeMistake mistake) {
    return mistake instanceof UnknownProperty unknown
        ? problem(document, site, unknown)
        : Optional.empty();
  }

  /** Empty where the property is one of what another rule knows. */
  Optional<Problem> problem(Document document, TypedSite site, UnknownProperty unknown);
}
