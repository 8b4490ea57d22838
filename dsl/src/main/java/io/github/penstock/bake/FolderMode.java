package io.github.penstock.bake;

/** What becomes of what a folder has when files are written to it. */
public enum FolderMode {
  COPY("copy"),
  /** What the build does not write is gone. */
  DELETE("delete");

  private final String text;

  FolderMode(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
