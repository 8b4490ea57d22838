package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.Arrays;

/**
 * The text that is read, its lines ended by a line feed alone. Offsets and columns count UTF-16
 * units as Java, SARIF and most editors do; the parser counts code points.
 */
final class SourceText {

  private static final int USUAL_LINES = 128;

  private final String text;
  private final String file;
  private final int[] lineStarts;
  private final int[] offsets;

  /** The line that was looked for last: the next is mostly the same or near. */
  private int lastLine;

  SourceText(String raw, String file) {
    this.text = normal(raw);
    this.file = file;
    this.lineStarts = lineStarts(text);
    this.offsets = offsets(text);
  }

  /** A text without a byte order mark, its lines ended by line feeds. */
  static String normal(String raw) {
    String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char at(int offset) {
    return text.charAt(offset);
  }

  String between(int from, int to) {
    return text.substring(from, to);
  }

  /** The offset of the code point of that number. */
  int offset(int codePoints) {
    return offsets.length == 0 ? codePoints : offsets[Math.min(codePoints, offsets.length - 1)];
  }

  /** Counted from 0. */
  int line(int offset) {
    if (!isIn(lastLine, offset)) {
      lastLine = isIn(lastLine + 1, offset) ? lastLine + 1 : search(offset);
    }
    return lastLine;
  }

  private boolean isIn(int line, int offset) {
    return line < lineStarts.length && lineStarts[line] <= offset
        && (line + 1 == lineStarts.length || offset < lineStarts[line + 1]);
  }

  private int search(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Counted from 0. */
  int column(int offset) {
    return offset - lineStarts[line(offset)];
  }

  /** The end of the line without its line feed. */
  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** The end of the line that is this many lines below, without its line feed. */
  int lineEnd(int offset, int below) {
    int next = line(offset) + below + 1;
    return next < lineStarts.length ? lineStarts[next] - 1 : text.length();
  }

  /** The offset of the first character of a line, counted from 0. */
  int lineStart(int line) {
    return lineStarts[line];
  }

  /** How many spaces the line starts with. */
  int indent(int offset) {
    int start = lineStarts[line(offset)];
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end - start;
  }

  Origin origin(int offset) {
    int line = line(offset);
    return Origin.of(file, line + 1, offset - lineStarts[line] + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[USUAL_LINES];
    int line = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (++line == starts.length) {
        starts = Arrays.copyOf(starts, 2 * line);
      }
      starts[line] = at + 1;
    }
    return Arrays.copyOf(starts, line + 1);
  }

  /** Empty where code points and UTF-16 units are the same. */
  private static int[] offsets(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }
}
