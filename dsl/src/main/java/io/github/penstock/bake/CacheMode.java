package io.github.penstock.bake;

/** Which layers a cache export has. */
public enum CacheMode {
  /** Those of the result. */
  MIN("min"),
  /** Those of all stages. */
  MAX("max");

  private final String text;

  CacheMode(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
