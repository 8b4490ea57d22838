package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comments of a node or of a mapping's key.
 *
 * @param before what stands on lines of its own above; a blank line is {@link #BLANK}, a comment is
 *     its text after the {@code #}, leading space included
 * @param trailing the comment behind it on the same line, its text after the {@code #}
 * @param after what stands on lines of its own below the last entry of a collection
 */
public record Comments(List<String> before, Optional<String> trailing, List<String> after) {

  /**
   * Stands for a blank line in {@link #before} and {@link #after}. Not the empty text, which is the
   * comment {@code #}.
   */
  public static final String BLANK = "\n";

  public static final Comments NONE = new Comments(List.of(), Optional.empty(), List.of());

  public Comments {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  public boolean isEmpty() {
    return before.isEmpty() && trailing.isEmpty() && after.isEmpty();
  }

  /** Adds each line of a text as a comment above. */
  public Comments addBefore(String text) {
    List<String> lines = new ArrayList<>(before);
    text.lines().map(line -> line.isBlank() ? "" : " " + line.stripTrailing()).forEach(lines::add);
    return new Comments(lines, trailing, after);
  }

  /** Puts a blank line above everything else, unless there is one. */
  public Comments withBlankLineAbove() {
    if (!before.isEmpty() && before.get(0).equals(BLANK)) {
      return this;
    }
    List<String> lines = new ArrayList<>(before);
    lines.add(0, BLANK);
    return new Comments(lines, trailing, after);
  }

  public Comments withBefore(List<String> lines) {
    return new Comments(lines, trailing, after);
  }

  public Comments withAfter(List<String> lines) {
    return new Comments(before, trailing, lines);
  }

  /** Replaces the comment on the same line; {@code v7.0.1} is written {@code # v7.0.1}. */
  public Comments withTrailing(String text) {
    return new Comments(before, Optional.of(" " + text), after);
  }
}
