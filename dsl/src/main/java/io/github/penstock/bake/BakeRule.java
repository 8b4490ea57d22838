package io.github.penstock.bake;

import io.github.penstock.origin.Origin;
import java.util.Arrays;
import java.util.List;

/** What a bake file can be told; each has a page in {@code docs/rules}. */
public enum BakeRule {
  UNKNOWN_TARGET("bake-unknown-target", true),
  CYCLE("bake-cycle", true),
  UNKNOWN_VARIABLE("bake-unknown-variable", true),
  UNKNOWN_FUNCTION("bake-unknown-function", true),
  FUNCTION_WITHOUT_RESULT("bake-function-without-result", true),
  UNTYPED_VARIABLE("bake-untyped-variable", false),
  UNUSED_VARIABLE("bake-unused-variable", false),
  MATRIX_NAMES("bake-matrix-names", true),
  /** The comment of {@link BakeElement#ignore} is left over. */
  UNUSED_IGNORE("ignore-unused", false);

  private final String id;
  private final boolean error;

  BakeRule(String id, boolean error) {
    this.id = id;
    this.error = error;
  }

  /** Whether bake refuses the file or builds something else; if not, the file may be written. */
  public boolean isError() {
    return error;
  }

  BakeProblem problem(String message, String path, Origin origin) {
    return new BakeProblem(this, message, path, origin);
  }

  /** Those that can be ignored. */
  static List<String> ids() {
    return Arrays.stream(values()).filter(rule -> rule != UNUSED_IGNORE).map(BakeRule::toString)
        .toList();
  }

  /** The id, {@code bake-unknown-target}. */
  @Override
  public String toString() {
    return id;
  }
}
