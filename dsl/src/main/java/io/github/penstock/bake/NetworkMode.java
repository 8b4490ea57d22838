package io.github.penstock.bake;

/** The network of a build's RUN instructions. */
public enum NetworkMode {
  DEFAULT("default"),
  HOST("host"),
  NONE("none");

  private final String text;

  NetworkMode(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
