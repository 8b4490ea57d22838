package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.Arrays;

/**
 * The text that is read, its lines ended by a line feed alone. Offsets and columns count UTF-16
 * units as Java, SARIF and most editors do; the parser counts code points.
 */
final class SourceText {

  private final String text;
  private final String file;
  private final int[] lineStarts;
  private final int[] offsets;

  SourceText(String raw, String file) {
    String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    this.text = unmarked.replace("\r\n", "\n").replace('\r', '\n');
    this.file = file;
    this.lineStarts = lineStarts(text);
    this.offsets = offsets(text);
  }

  String text() {
    return text;
  }

  String file() {
    return file;
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
    return Origin.of(file, line(offset) + 1, column(offset) + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[++line] = i + 1;
      }
    }
    return starts;
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
