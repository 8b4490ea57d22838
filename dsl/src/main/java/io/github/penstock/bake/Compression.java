package io.github.penstock.bake;

/** How layers are compressed. */
public enum Compression {
  UNCOMPRESSED("uncompressed"),
  GZIP("gzip"),
  ESTARGZ("estargz"),
  ZSTD("zstd");

  private final String text;

  Compression(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
