package io.github.penstock.shape;

import java.util.List;

/** The rules whose mistakes a walk finds; {@code docs/rules} has a page of each. */
final class Rules {

  static final String UNKNOWN_KEY = "unknown-key";
  static final String MISSING_KEY = "missing-key";
  static final String CONFLICTING_KEYS = "conflicting-keys";
  static final String EMPTY_VALUE = "empty-value";
  static final String WRONG_TYPE = "wrong-type";
  static final String WRONG_VALUE = "wrong-value";
  static final String INVALID_NAME = "invalid-name";
  static final String RAW_KNOWN_KEY = "raw-known-key";
  static final String RAW_UNKNOWN_KEY = "raw-unknown-key";
  static final String RAW_UNKNOWN_VALUE = "raw-unknown-value";

  static final List<String> ALL = List.of(UNKNOWN_KEY, MISSING_KEY, CONFLICTING_KEYS, EMPTY_VALUE,
      WRONG_TYPE, WRONG_VALUE, INVALID_NAME);

  static final List<String> RAW = List.of(RAW_KNOWN_KEY, RAW_UNKNOWN_KEY, RAW_UNKNOWN_VALUE);

  private Rules() {}
}
