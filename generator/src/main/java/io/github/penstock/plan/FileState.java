package io.github.penstock.plan;

/** How a file on disk stands to what the definitions make. */
public enum FileState {
  /** The definitions make it, and it is not there. */
  NEW,
  /** It was generated, and is to look different. */
  CHANGED,
  /** It is as it should be. */
  UNCHANGED,
  /** It stands where a generated file is to go, and somebody wrote it by hand. */
  FOREIGN,
  /** It was generated, and no definition makes it any more. */
  STALE
}
