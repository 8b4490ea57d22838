package io.github.penstock.write;

import java.util.Optional;

/**
 * What is to become of a file.
 *
 * @param text what it is to hold, written as UTF-8; empty where it is to go
 */
public record Change(String path, Optional<String> text) {

  public static Change write(String path, String text) {
    return new Change(path, Optional.of(text));
  }

  public static Change delete(String path) {
    return new Change(path, Optional.empty());
  }
}
