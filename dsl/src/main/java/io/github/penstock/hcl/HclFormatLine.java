package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;

/**
 * A line to format, as indexes of tokens; a heredoc is one line.
 *
 * @param lead where it begins
 * @param assign the {@code =} and what follows, if its brackets match; else where the comment begins
 * @param comment a comment behind something; else where the line ends
 */
record HclFormatLine(int lead, int assign, int comment, int end) {

  static List<HclFormatLine> of(String text, List<HclToken> tokens) {
    List<HclFormatLine> lines = new ArrayList<>();
    int start = 0;
    int last = tokens.size() - 1;
    for (int i = 0; i < last; i++) {
      if (tokens.get(i).endsLine(text)) {
        lines.add(of(tokens, start, i + 1));
        start = i + 1;
      }
    }
    lines.add(of(tokens, start, last));
    return lines;
  }

  private static HclFormatLine of(List<HclToken> tokens, int start, int end) {
    boolean commented = end - start > 1 && tokens.get(end - 1).is(HclTokenType.COMMENT);
    int comment = commented ? end - 1 : end;
    for (int i = start + 1; i < comment; i++) {
      if (tokens.get(i).is(HclTokenType.EQUAL)) {
        boolean whole = brackets(tokens, i, comment) == 0;
        return new HclFormatLine(start, whole ? i : comment, comment, end);
      }
    }
    return new HclFormatLine(start, comment, comment, end);
  }

  boolean isEmpty() {
    return lead == end;
  }

  boolean hasAssignment() {
    return assign < comment;
  }

  boolean hasComment() {
    return comment < end;
  }

  /** How many more brackets it opens than it closes; what is in a heredoc does not count. */
  int brackets(List<HclToken> tokens) {
    int heredoc = lead;
    while (heredoc < assign && !tokens.get(heredoc).is(HclTokenType.OPEN_HEREDOC)) {
      heredoc++;
    }
    return brackets(tokens, lead, heredoc) + brackets(tokens, assign, comment);
  }

  private static int brackets(List<HclToken> tokens, int start, int end) {
    int brackets = 0;
    for (int i = start; i < end; i++) {
      brackets += tokens.get(i).type().bracket();
    }
    return brackets;
  }
}
