package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comments of a node while they are being collected; most nodes have none. */
final class Remarks {

  private @Nullable List<String> before;
  private @Nullable List<String> after;
  private @Nullable String trailing;

  void addBefore(List<String> lines) {
    before = joined(before, lines);
  }

  void addAfter(List<String> lines) {
    after = joined(after, lines);
  }

  void addAtHead(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(lines(before));
    before = all;
  }

  void trailing(String text) {
    trailing = text;
  }

  /** Takes the blank lines away that end what stands below. */
  void trimAfter() {
    while (after != null && !after.isEmpty()
        && after.get(after.size() - 1).equals(Comments.BLANK)) {
      after.remove(after.size() - 1);
    }
  }

  Comments toComments() {
    if (before == null && after == null && trailing == null) {
      return Comments.NONE;
    }
    return new Comments(lines(before), Optional.ofNullable(trailing), lines(after));
  }

  private static List<String> lines(@Nullable List<String> lines) {
    return lines == null ? List.of() : lines;
  }

  private static @Nullable List<String> joined(@Nullable List<String> lines, List<String> more) {
    if (lines == null) {
      return more.isEmpty() ? null : new ArrayList<>(more);
    }
    lines.addAll(more);
    return lines;
  }
}
