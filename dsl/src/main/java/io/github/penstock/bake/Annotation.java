package io.github.penstock.bake;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OCI annotation of an image. */
public final class Annotation {

  private final String levels;
  private final String assignment;

  private Annotation(String levels, String assignment) {
    this.levels = levels;
    this.assignment = assignment;
  }

  /** An annotation of the manifest; {@link #on(AnnotationLevel...)} moves it. */
  public static Annotation of(String key, String value) {
    return new Annotation("", key + "=" + value);
  }

  public Annotation on(AnnotationLevel... levels) {
    return new Annotation(Stream.of(levels).map(AnnotationLevel::toString)
        .collect(Collectors.joining(",", "", ":")), assignment);
  }

  @Override
  public String toString() {
    return levels + assignment;
  }
}
