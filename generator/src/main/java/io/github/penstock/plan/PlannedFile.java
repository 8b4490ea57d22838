package io.github.penstock.plan;

/**
 * One file of a plan.
 *
 * @param before what it holds; empty where it is not there
 * @param after what it should hold; empty where it should not be there
 */
public record PlannedFile(String path, FileState state, String before, String after) {

  /** A unified diff from what is there to what should be; empty where nothing differs. */
  public String diff() {
    return state == FileState.UNCHANGED ? "" : UnifiedDiff.of(this);
  }
}
