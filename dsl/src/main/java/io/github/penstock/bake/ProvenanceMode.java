package io.github.penstock.bake;

/** How much provenance tells. */
public enum ProvenanceMode {
  /** How the build was started, and from what; nothing that could hold a secret. */
  MIN("min"),
  /** Every step of the build, the Dockerfile and the build's arguments too. */
  MAX("max");

  private final String text;

  ProvenanceMode(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
