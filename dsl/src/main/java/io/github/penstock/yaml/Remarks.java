package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comments of a node while they are being collected. */
final class Remarks {

  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private Optional<String> trailing = Optional.empty();

  List<String> before() {
    return before;
  }

  List<String> after() {
    return after;
  }

  void trailing(String text) {
    trailing = Optional.of(text);
  }

  Comments toComments() {
    if (before.isEmpty() && after.isEmpty() && trailing.isEmpty()) {
      return Comments.NONE;
    }
    return new Comments(before, trailing, after);
  }
}
