package io.github.penstock.bake;

/** What bake does with a target instead of only building it. */
public enum CallMethod {
  BUILD("build"),
  CHECK("check"),
  OUTLINE("outline"),
  TARGETS("targets");

  private final String text;

  CallMethod(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
