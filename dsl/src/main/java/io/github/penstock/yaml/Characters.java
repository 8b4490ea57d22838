package io.github.penstock.yaml;

import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Which code points are written as escapes: those that a reader refuses or that nobody sees. The
 * table is fixed, because {@link Character#getType(int)} differs from one JDK to the next.
 */
final class Characters {

  /** First and last of each range: controls, spaces, format characters, private use. */
  private static final int[][] ESCAPED = {{0x00, 0x1F}, {0x7F, 0xA0}, {0xAD, 0xAD}, {0x600, 0x605},
      {0x61C, 0x61C}, {0x6DD, 0x6DD}, {0x70F, 0x70F}, {0x890, 0x891}, {0x8E2, 0x8E2},
      {0x1680, 0x1680}, {0x180E, 0x180E}, {0x2000, 0x200B}, {0x200E, 0x200F}, {0x2028, 0x202F},
      {0x205F, 0x206F}, {0x3000, 0x3000}, {0xD800, 0xF8FF}, {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF},
      {0xFFF9, 0xFFFB}, {0x110BD, 0x110BD}, {0x110CD, 0x110CD},
      {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE007F},
      {0xF0000, 0x10FFFF}};

  private Characters() {}

  static boolean mustEscape(int codePoint) {
    if ((codePoint & 0xFFFE) == 0xFFFE) {
      return true;
    }
    for (int[] range : ESCAPED) {
      if (codePoint <= range[1]) {
        return codePoint >= range[0];
      }
    }
    return false;
  }

  static boolean anyMustEscape(String text) {
    return text.codePoints().anyMatch(Characters::mustEscape);
  }

  /** Whether a reader takes the code point as it is. */
  static boolean isReadable(int codePoint) {
    return StreamReader.isPrintable(codePoint) && codePoint != 0x7F;
  }

  static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Readers of YAML 1.1 also end a line at U+0085, U+2028 and U+2029. */
  static boolean isLineBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == 0x85 || codePoint == 0x2028
        || codePoint == 0x2029;
  }
}
