package io.github.penstock.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lines of comments. */
final class Comments {

  private Comments() {}

  static List<String> added(List<String> comments, String text) {
    List<String> all = new ArrayList<>(comments);
    all.addAll(Objects.requireNonNull(text, "comment is null").lines().toList());
    return all;
  }
}
