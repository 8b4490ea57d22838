package io.github.penstock.resolver;

import java.util.List;
import java.util.Optional;

/**
 * A group as its block describes it.
 *
 * @param members nothing where the file has a null
 */
record BakeGroup(String description, Optional<List<String>> members) {

  List<String> targets() {
    return members.orElse(List.of());
  }
}
