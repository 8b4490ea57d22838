package io.github.penstock.bake;

/** Which part of an image carries an annotation. */
public final class AnnotationLevel {

  public static final AnnotationLevel INDEX = new AnnotationLevel("index");
  public static final AnnotationLevel INDEX_DESCRIPTOR = new AnnotationLevel("index-descriptor");
  public static final AnnotationLevel MANIFEST = new AnnotationLevel("manifest");
  public static final AnnotationLevel MANIFEST_DESCRIPTOR =
      new AnnotationLevel("manifest-descriptor");

  private final String text;

  private AnnotationLevel(String text) {
    this.text = text;
  }

  /** Only in the image of one platform. */
  public AnnotationLevel of(Platform platform) {
    return of(platform.toString());
  }

  /** Only in the image of one platform, {@code linux/arm64}. */
  public AnnotationLevel of(String platform) {
    if (text.endsWith("]")) {
      throw new IllegalArgumentException(
          "annotation level \"" + text + "\" has a platform; expected one without");
    }
    return new AnnotationLevel(text + "[" + platform + "]");
  }

  @Override
  public String toString() {
    return text;
  }
}
