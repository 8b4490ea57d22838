package io.github.penstock.hcl;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/** How far words of HCL's text reach. A word that does not stand at the position ends there. */
final class HclWords {

  private static final List<List<HclTokenType>> SYMBOLS =
      IntStream.range(0, 128).mapToObj(first -> startingWith((char) first)).toList();

  private HclWords() {}

  /** The symbols that begin with a character, the longest first. */
  static List<HclTokenType> symbols(char first) {
    return first < 128 ? SYMBOLS.get(first) : List.of();
  }

  /** Digits, dots and exponents, as they come; a dot is never the last. */
  static int numberEnd(String text, int start) {
    int end = digitsEnd(text, start);
    int position = end;
    while (position > start && position < text.length()) {
      boolean dot = at(text, position, '.');
      int next = dot
          ? position + 1
          : Math.max(digitsEnd(text, position), exponentEnd(text, position));
      if (next == position) {
        return end;
      }
      position = next;
      end = dot ? end : position;
    }
    return end;
  }

  /** {@code e5}, {@code E-5}. */
  private static int exponentEnd(String text, int start) {
    if (!at(text, start, 'e') && !at(text, start, 'E')) {
      return start;
    }
    boolean signed = at(text, start + 1, '+') || at(text, start + 1, '-');
    int digits = start + (signed ? 2 : 1);
    return digitsEnd(text, digits) > digits ? digitsEnd(text, digits) : start;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int identifierEnd(String text, int start) {
    if (!HclStrings.isIdentifierStart(text.codePointAt(start))) {
      return start;
    }
    int end = start;
    while (end < text.length() && HclStrings.isIdentifierPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A comment of one line ends behind the line's end; one that is not closed is none. */
  static int commentEnd(String text, int start) {
    if (at(text, start, '#') || text.startsWith("//", start)) {
      int newline = text.indexOf('\n', start);
      return newline < 0 ? text.length() : newline + 1;
    }
    int close = text.startsWith("/*", start) ? text.indexOf("*/", start + 2) : -1;
    return close < 0 ? start : close + 2;
  }

  static int newlineEnd(String text, int start) {
    if (at(text, start, '\n')) {
      return start + 1;
    }
    return text.startsWith("\r\n", start) ? start + 2 : start;
  }

  static int newlinesEnd(String text, int start) {
    int end = start;
    while (at(text, end, '\n') || at(text, end, '\r')) {
      end++;
    }
    return end;
  }

  /** {@code <<EOT} or {@code <<-EOT} and the end of the line. */
  static int heredocEnd(String text, int start) {
    if (!text.startsWith("<<", start)) {
      return start;
    }
    int marker = start + (at(text, start + 2, '-') ? 3 : 2);
    int end = marker < text.length() ? identifierEnd(text, marker) : marker;
    int newline = newlineEnd(text, end);
    return end > marker && newline > end ? newline : start;
  }

  /** Text of a quoted template up to a quote, a sequence, or what must not stand there. */
  static int quotedTextEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean escape = c == '\\' && end + 1 < text.length() && !isNewline(text.charAt(end + 1));
      if (c == '"' || isNewline(c) || c == '\\' && !escape || isSequence(text, end)
          || isDangling(text, end)) {
        return end;
      }
      end += escape ? 2 : escapedSequence(text, end) ? 3 : 1;
    }
    return end;
  }

  /** Text of a template without quotes up to a sequence, or behind the end of the line. */
  static int plainTextEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isSequence(text, end)) {
      if (text.charAt(end) == '\n') {
        return end + 1;
      }
      end += escapedSequence(text, end) ? 3 : 1;
    }
    return end;
  }

  /** Text of a heredoc: as of other templates, yet it must not have an end of a line that is none. */
  static int heredocTextEnd(String text, int start) {
    int end = plainTextEnd(text, start);
    for (int i = start; i < end; i++) {
      boolean carriage = text.charAt(i) == '\r' && !at(text, i + 1, '\n');
      if (carriage || isDangling(text, i)) {
        return i;
      }
    }
    return end;
  }

  /** A sign that ends the text, where HCL looks for what it begins. */
  static boolean isDangling(String text, int position) {
    return position == text.length() - 1
        && (text.charAt(position) == '$' || text.charAt(position) == '%');
  }

  /** {@code $${} or {@code %%{}, which stands for itself without the first sign. */
  static boolean escapedSequence(String text, int start) {
    return text.startsWith("$${", start) || text.startsWith("%%{", start);
  }

  private static boolean isSequence(String text, int start) {
    return text.startsWith("${", start) || text.startsWith("%{", start);
  }

  private static boolean at(String text, int position, char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNewline(char c) {
    return c == '\n' || c == '\r';
  }

  private static List<HclTokenType> startingWith(char first) {
    EnumSet<HclTokenType> symbols =
        EnumSet.range(HclTokenType.ELLIPSIS, HclTokenType.SEMICOLON);
    symbols.addAll(EnumSet.range(HclTokenType.OPEN_BRACKET, HclTokenType.CLOSE_PARENTHESIS));
    return symbols.stream().filter(type -> type.symbol().charAt(0) == first)
        .sorted(Comparator.comparingInt(type -> -type.symbol().length())).toList();
  }
}
