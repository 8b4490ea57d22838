package io.github.penstock.stdlib;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Upper and lower case of each character on its own: no character becomes two, none looks around. */
final class LetterCase {

  private LetterCase() {}

  static String upper(String text) {
    return mapped(text, Character::toUpperCase);
  }

  static String lower(String text) {
    return mapped(text, Character::toLowerCase);
  }

  /** Each first letter of a word in upper case; of ASCII only letters, digits and {@code _} are words. */
  static String title(String text) {
    int[] characters = text.codePoints().toArray();
    int[] titled = IntStream.range(0, characters.length)
        .map(i -> i == 0 || isSeparator(characters[i - 1])
            ? Character.toTitleCase(characters[i])
            : characters[i])
        .toArray();
    return new String(titled, 0, titled.length);
  }

  private static boolean isSeparator(int c) {
    if (c == '_' || Character.isLetterOrDigit(c)) {
      return false;
    }
    return c < 0x80 || Trimming.isSpace(c);
  }

  private static String mapped(String text, IntUnaryOperator mapping) {
    int[] mapped = text.codePoints().map(mapping).toArray();
    return new String(mapped, 0, mapped.length);
  }
}
