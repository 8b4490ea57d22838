package io.github.penstock.repository;

import java.util.Locale;

/** How firmly the uses of an action must name its version; each allows what those behind it demand. */
public enum Pinning {
  /** However it likes. */
  ANY,
  /** Any ref: a branch, a tag or a commit. */
  REF,
  /** The commit, which nobody can move. */
  COMMIT;

  /** As it is written: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
