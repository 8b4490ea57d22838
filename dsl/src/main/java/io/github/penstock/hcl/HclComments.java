package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The comments right above an item, without blank lines between. */
final class HclComments {

  private final HclCursor in;

  private HclComments(HclCursor in) {
    this.in = in;
  }

  /** The lines above the next token, without what makes them comments. */
  static List<String> above(HclCursor in) {
    return new HclComments(in).lines(in.index());
  }

  private List<String> lines(int item) {
    int first = item;
    while (first > 0 && isCommentOrItsEnd(first - 1)) {
      first--;
    }
    if (first < item && first > 0 && !endsLine(first - 1)) {
      first = behindLine(first, item);
    }
    List<String> lines = new ArrayList<>();
    for (int i = first; i < item; i++) {
      if (in.token(i).is(HclTokenType.COMMENT)) {
        content(in.text(in.token(i))).forEach(lines::add);
      }
    }
    return lines;
  }

  private boolean isCommentOrItsEnd(int index) {
    HclToken token = in.token(index);
    return token.is(HclTokenType.COMMENT)
        || token.is(HclTokenType.NEWLINE) && index > 0 && in.token(index - 1).is(
            HclTokenType.COMMENT)
            && !endsLine(index - 1);
  }

  /** What comes first belongs to what stands before it in its line. */
  private int behindLine(int first, int item) {
    int index = first;
    while (index < item && !endsLine(index)) {
      index++;
    }
    return Math.min(index + 1, item);
  }

  private boolean endsLine(int index) {
    return in.token(index).endsLine(in.source().text());
  }

  private static Stream<String> content(String comment) {
    if (comment.startsWith("/*")) {
      return comment.substring(2, comment.length() - 2).strip().lines()
          .map(line -> line.strip().replaceFirst("^\\*+ ?", ""));
    }
    String text = comment.substring(comment.startsWith("#") ? 1 : 2).stripTrailing();
    return Stream.of(text.startsWith(" ") ? text.substring(1) : text);
  }
}
