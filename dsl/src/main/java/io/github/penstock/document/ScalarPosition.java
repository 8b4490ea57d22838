package io.github.penstock.document;

import io.github.penstock.finding.Span;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Scalar;

/**
 * Finds the place in a file's text where a character of a scalar stands: both are read side by side, as
 * quotes, escapes, indentation and folded lines set them apart.
 */
public final class ScalarPosition {

  /** A tab, line ends, a space, and the end of a line that goes on. */
  private static final String WHITE_ESCAPES = "tnrvfLP \n";

  private final String text;
  private final Scalar scalar;
  private int at;
  private int done;

  private ScalarPosition(String text, Scalar scalar, int start) {
    this.text = text;
    this.scalar = scalar;
    this.at = start;
    skipStart();
  }

  /**
   * The piece of a file that some characters of a scalar take.
   *
   * @param text the file's text, its lines ended by line feeds
   * @param from offset of a character that is no white space
   * @param to offset behind the last character
   */
  public static Span span(String text, Scalar scalar, int from, int to) {
    Origin origin = scalar.origin();
    int start = lineStart(text, origin.line()) + origin.column() - 1;
    if (origin.column() == 0 || start < 0 || start >= text.length()) {
      return Span.at(origin);
    }
    ScalarPosition position = new ScalarPosition(text, scalar, start);
    int first = position.find(from);
    int last = position.find(Math.max(from, to - 1));
    int line = origin.line() + lines(text, start, first);
    return new Span(Origin.of(origin.file(), line, column(text, first)),
        line + lines(text, first, last), column(text, last) + 1);
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, int at) {
    return at - text.lastIndexOf('\n', at - 1);
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }

  private int find(int offset) {
    String value = scalar.value();
    while (done < offset && at < text.length()) {
      if (Character.isWhitespace(value.charAt(done))) {
        done++;
      } else if (!skipWhite()) {
        character();
      }
    }
    while (skipWhite()) {
      // On to the character itself.
    }
    return Math.min(at, text.length() - 1);
  }

  private void skipStart() {
    switch (scalar.style()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
      case LITERAL, FOLDED -> at = Math.max(at, text.indexOf('\n', at) + 1);
      default -> {
        // A plain scalar begins at once.
      }
    }
  }

  /** Goes behind white space of the text, written out or as an escape; false where there is none. */
  private boolean skipWhite() {
    if (at >= text.length()) {
      return false;
    }
    boolean escaped = isEscape() && WHITE_ESCAPES.indexOf(text.charAt(at + 1)) >= 0;
    boolean white = escaped || Character.isWhitespace(text.charAt(at));
    if (white) {
      at += escaped ? 2 : 1;
    }
    return white;
  }

  private boolean isEscape() {
    return scalar.style() == Scalar.Style.DOUBLE_QUOTED && text.charAt(at) == '\\'
        && at + 1 < text.length();
  }

  private void character() {
    if (isEscape()) {
      escape();
      return;
    }
    boolean doubled = scalar.style() == Scalar.Style.SINGLE_QUOTED && text.charAt(at) == '\'';
    at += doubled ? 2 : 1;
    done++;
  }

  private void escape() {
    char kind = text.charAt(at + 1);
    at += 2 + switch (kind) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
    done += kind == 'U' ? Character.charCount(scalar.value().codePointAt(done)) : 1;
  }
}
