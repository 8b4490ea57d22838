package io.github.penstock.bake;

/** Which part of an image carries an annotation. */
public enum AnnotationLevel {
  INDEX("index"),
  INDEX_DESCRIPTOR("index-descriptor"),
  MANIFEST("manifest"),
  MANIFEST_DESCRIPTOR("manifest-descriptor");

  private final String text;

  AnnotationLevel(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
