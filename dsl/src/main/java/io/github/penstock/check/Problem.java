package io.github.penstock.check;

import io.github.penstock.origin.Origin;

/** What a rule says about a place; {@link Checker} makes a {@link Finding} of it. */
record Problem(Severity severity, String path, Origin origin, String message) {

  static Problem error(Place place, String message) {
    return new Problem(Severity.ERROR, place.path(), place.origin(), message);
  }

  static Problem warning(Place place, String message) {
    return new Problem(Severity.WARNING, place.path(), place.origin(), message);
  }

  /** Points at the key, whose name is wrong. */
  static Problem errorAtKey(Place place, String message) {
    return new Problem(Severity.ERROR, place.path(), place.keyOrigin(), message);
  }

  /** Points at the part of an expression that is wrong. */
  static Problem error(Site site, int offset, String message) {
    return new Problem(Severity.ERROR, site.place().path(), site.origin(offset), message);
  }

  Problem as(Severity changed) {
    return new Problem(changed, path, origin, message);
  }

  Finding toFinding(String rule, String file) {
    return new Finding(rule, severity, message, file, path, origin);
  }
}
