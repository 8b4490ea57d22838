package io.github.penstock.document;

import io.github.penstock.finding.Span;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in a file's text where a character of a scalar stands: both are read side by side, as
 * quotes, escapes, indentation and folded lines set them apart.
 */
public final class ScalarPosition {

  /** A tab, line ends, a space, and the end of a line that goes on. */
  private static final String WHITE_ESCAPES = "tnrvfLP \n";

  private final String text;
  private final Scalar scalar;
  private final int start;
  private int at;
  private int done;
  private int line;
  private int lineStart;
  private int lineEnd;

  private ScalarPosition(String text, Scalar scalar, int start) {
    this.text = text;
    this.scalar = scalar;
    this.start = start;
    this.at = start;
    this.line = scalar.origin().line();
    this.lineStart = start + 1 - scalar.origin().column();
    this.lineEnd = text.indexOf('\n', start);
    skipStart();
  }

  private ScalarPosition(ScalarPosition other) {
    this.text = other.text;
    this.scalar = other.scalar;
    this.start = other.start;
    this.at = other.at;
    this.done = other.done;
    this.line = other.line;
    this.lineStart = other.lineStart;
    this.lineEnd = other.lineEnd;
  }

  /**
   * The piece of a file that some characters of a scalar take.
   *
   * @param text the file's text, its lines ended by line feeds
   * @param from offset of a character that is no white space
   * @param to offset behind the last character
   */
  public static Span span(String text, Scalar scalar, int from, int to) {
    return of(text, scalar).span(from, to);
  }

  /** A reader of one scalar, fastest where it is asked for one place behind the other. */
  private static ScalarPosition of(String text, Scalar scalar) {
    Origin origin = scalar.origin();
    return new ScalarPosition(text, scalar, start(text, origin, 1, 0));
  }

  /** A reader of one place of a scalar: the last one, where it has not gone past that place. */
  static ScalarPosition of(String text, Scalar scalar, int from, @Nullable ScalarPosition last) {
    if (last == null) {
      return of(text, scalar);
    }
    if (last.scalar == scalar) {
      return from < last.done ? new ScalarPosition(text, scalar, last.start) : last;
    }
    Origin origin = scalar.origin();
    return origin.line() < last.line
        ? of(text, scalar)
        : new ScalarPosition(text, scalar, start(text, origin, last.line, last.lineStart));
  }

  Span span(int from, int to) {
    Origin origin = scalar.origin();
    if (origin.column() == 0 || start < 0 || start >= text.length()) {
      return Span.at(origin);
    }
    goTo(from);
    Origin first = Origin.of(origin.file(), line, column());
    ScalarPosition last = new ScalarPosition(this);
    last.goTo(Math.max(from, to - 1));
    return new Span(first, last.line, last.column() + 1);
  }

  private void goTo(int offset) {
    int found = find(offset);
    while (lineEnd >= 0 && lineEnd < found) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
  }

  private int column() {
    return Math.min(at, text.length() - 1) - lineStart + 1;
  }

  /** Counts lines from one of which the start is known. */
  private static int start(String text, Origin origin, int line, int lineStart) {
    int start = lineStart;
    for (int i = line; i < origin.line(); i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + origin.column() - 1;
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
