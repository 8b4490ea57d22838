package io.github.penstock.resolver;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes of memory as Docker writes them: {@code 128m}, {@code 1.5 GiB}, a number of bytes. */
final class ByteSize {

  private static final Pattern SIZE =
      Pattern.compile("([^ ]*?) ?(?:|[bB]|[kmgtpKMGTP](?:[iI]?[bB])?)", Pattern.DOTALL);

  private ByteSize() {}

  static boolean isValid(String text) {
    Matcher size = SIZE.matcher(text);
    return size.matches()
        && GoValues.parseFloat(size.group(1)).filter(number -> number >= 0).isPresent();
  }
}
