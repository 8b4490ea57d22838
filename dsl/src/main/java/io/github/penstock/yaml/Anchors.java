package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The anchors of a document so far; a later one of the same name takes its place. */
final class Anchors {

  /** A value that aliases may name, and where its anchor stands. */
  record Anchored(Draft draft, Limits.Size size, Origin anchor) {}

  private final Map<String, Anchored> done = new HashMap<>();
  private final Map<String, Origin> open = new HashMap<>();

  void open(String name, Origin anchor) {
    open.put(name, anchor);
    done.remove(name);
  }

  void close(String name, Anchored anchored) {
    open.remove(name);
    done.put(name, anchored);
  }

  /** The anchor of a value that has begun and not ended: an alias of it stands inside. */
  Optional<Origin> findOpen(String name) {
    return Optional.ofNullable(open.get(name));
  }

  Optional<Anchored> find(String name) {
    return Optional.ofNullable(done.get(name));
  }

  /**
   * Whether GitHub takes the name: its reader knows ASCII letters, digits, {@code -} and {@code _},
   * where YAML allows almost everything. See https://github.com/kjanat/actionlint/issues/114.
   */
  static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }
}
