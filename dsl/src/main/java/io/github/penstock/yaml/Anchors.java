package io.github.penstock.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The anchors of a document so far; a later one of the same name takes its place. */
final class Anchors {

  /** A value that aliases may name. */
  record Anchored(Draft draft, Limits.Size size) {}

  private final Map<String, Anchored> done = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  void open(String name) {
    open.add(name);
    done.remove(name);
  }

  void close(String name, Anchored anchored) {
    open.remove(name);
    done.put(name, anchored);
  }

  /** Whether an alias of this name stands inside the value that it names. */
  boolean isOpen(String name) {
    return open.contains(name);
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
