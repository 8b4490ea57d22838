package io.github.penstock.hcl;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the lines and the grapheme clusters of a text begin. */
final class HclLines {

  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  /** The offsets of the lines' first characters. */
  private final int[] starts;

  /** The offsets of characters that have no column of their own. */
  private final int[] continued;

  HclLines(String text) {
    starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length())
        .filter(offset -> text.charAt(offset) == '\n').map(offset -> offset + 1)).toArray();
    continued = continued(text);
  }

  HclRange range(HclSpan span) {
    int first = line(span.start());
    int last = line(span.end());
    return new HclRange(first + 1, column(first, span.start()), last + 1,
        column(last, span.end()));
  }

  /** How many columns a text of one line takes. */
  static int columns(CharSequence text) {
    return text.chars().allMatch(c -> c < 128)
        ? text.length()
        : (int) GRAPHEME.matcher(text).results().count();
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int column(int line, int offset) {
    int start = starts[line];
    return offset - start + 1 - (before(offset) - before(start));
  }

  private int before(int offset) {
    int found = Arrays.binarySearch(continued, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** A mark of the byte order takes no column either. */
  private static int[] continued(String text) {
    IntStream.Builder offsets = IntStream.builder();
    if (text.chars().anyMatch(c -> c >= 128)) {
      Matcher clusters = GRAPHEME.matcher(text);
      while (clusters.find()) {
        boolean mark = clusters.start() == 0 && text.charAt(0) == HclLexer.BYTE_ORDER_MARK;
        IntStream.range(clusters.start() + (mark ? 0 : 1), clusters.end()).forEach(offsets::add);
      }
    }
    return offsets.build().toArray();
  }
}
