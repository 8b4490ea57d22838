package io.github.penstock.hcl;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** A position in a source, and the words that may stand there. */
final class HclScanner {

  private final String source;
  private int position;
  private boolean lines;

  HclScanner(String source) {
    this.source = source;
  }

  /** Reads something in which a line's end is a space, up to and with its closing bracket. */
  <T> T acrossLines(Supplier<T> reader) {
    return withLines(false, reader);
  }

  /** Reads something in which a line's end ends an entry. */
  <T> T byLine(Supplier<T> reader) {
    return withLines(true, reader);
  }

  private <T> T withLines(boolean inner, Supplier<T> reader) {
    boolean outer = lines;
    lines = inner;
    T result = reader.get();
    lines = outer;
    return result;
  }

  boolean atEnd() {
    return position >= source.length();
  }

  boolean at(String text) {
    return source.startsWith(text, position);
  }

  /** The next character as it is. */
  int next() {
    int c = source.codePointAt(position);
    position += Character.charCount(c);
    return c;
  }

  /** Takes the text if it stands right here, white space counted. */
  boolean takeExactly(String text) {
    boolean here = at(text);
    position += here ? text.length() : 0;
    return here;
  }

  boolean take(String token) {
    int before = position;
    skipSpace();
    if (takeExactly(token)) {
      return true;
    }
    position = before;
    return false;
  }

  void expect(String token) {
    if (!take(token)) {
      throw expected('"' + token + '"');
    }
  }

  void expectEnd() {
    lines = false;
    skipSpace();
    if (!atEnd()) {
      throw expected("its end");
    }
  }

  boolean takeWord(String word) {
    int before = position;
    skipSpace();
    if (atIdentifier() && identifier().equals(word)) {
      return true;
    }
    position = before;
    return false;
  }

  /** A single {@code =}. */
  boolean takeAssignment() {
    skipSpace();
    return !at("==") && !at("=>") && takeExactly("=");
  }

  /** The dot before a name, which {@code ...} is not. */
  boolean takeMember() {
    skipSpace();
    return !at("...") && takeExactly(".");
  }

  Optional<HclOperator> takeOperator(int precedence) {
    skipSpace();
    Optional<HclOperator> operator = Arrays.stream(HclOperator.values())
        .filter(HclOperator::isBinary).filter(candidate -> at(candidate.symbol())).findFirst()
        .filter(candidate -> candidate.precedence() == precedence);
    operator.ifPresent(found -> takeExactly(found.symbol()));
    return operator;
  }

  String identifier() {
    skipSpace();
    if (!atIdentifier()) {
      throw expected("an expression");
    }
    int start = position;
    while (!atEnd() && HclStrings.isIdentifierPart(source.codePointAt(position))) {
      next();
    }
    return source.substring(start, position);
  }

  boolean atDigit() {
    skipSpace();
    return !atEnd() && isDigit(source.charAt(position));
  }

  String digits() {
    int start = position;
    while (!atEnd() && isDigit(source.charAt(position))) {
      position++;
    }
    return source.substring(start, position);
  }

  BigDecimal number() {
    int start = position;
    digits();
    int whole = position;
    if (takeExactly(".") && digits().isEmpty()) {
      position = whole;
    }
    int mantissa = position;
    if (takeExactly("e") || takeExactly("E")) {
      boolean signed = takeExactly("+") || takeExactly("-");
      if (digits().isEmpty()) {
        position = signed ? position : mantissa;
      }
    }
    return decimal(source.substring(start, position));
  }

  private BigDecimal decimal(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) <= 1000) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw error("number \"" + text + "\" is malformed");
    }
    throw error("number \"" + text + "\" is too large or too small");
  }

  /** Skips blank lines; whether there was the end of a line. */
  boolean skipLines() {
    skipSpace();
    int before = position;
    boolean outer = lines;
    lines = false;
    skipSpace();
    lines = outer;
    return source.substring(before, position).indexOf('\n') >= 0;
  }

  IllegalArgumentException expected(String what) {
    skipSpace();
    int end = Math.min(source.length(), position + 10);
    String found = atEnd() ? "ends" : "has \"" + source.substring(position, end) + "\"";
    return error("it " + found + " where " + what + " was expected");
  }

  IllegalArgumentException error(String message) {
    String shown = source.length() <= 120 ? source : source.substring(0, 117) + "...";
    return new IllegalArgumentException("HCL \"" + shown + "\" cannot be read at character "
        + (position + 1) + ": " + message);
  }

  private boolean atIdentifier() {
    return !atEnd() && HclStrings.isIdentifierStart(source.codePointAt(position));
  }

  private void skipSpace() {
    while (!atEnd()) {
      char c = source.charAt(position);
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n' && !lines) {
        position++;
      } else if (!skipComment()) {
        return;
      }
    }
  }

  private boolean skipComment() {
    if (at("#") || at("//")) {
      int end = source.indexOf('\n', position);
      position = end < 0 ? source.length() : end;
      return true;
    }
    if (at("/*")) {
      int end = source.indexOf("*/", position + 2);
      position = end < 0 ? source.length() : end + 2;
      return true;
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
