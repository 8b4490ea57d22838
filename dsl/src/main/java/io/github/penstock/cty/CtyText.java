package io.github.penstock.cty;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;

/** Text as HCL has it: normalized, ordered by the bytes of UTF-8. */
public final class CtyText {

  /** The order of keys and of strings in sets. */
  public static final Comparator<String> ORDER = CtyText::compare;

  private CtyText() {}

  /** In Unicode's normalization form C. */
  public static String normalized(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Character.isSurrogate(a.charAt(i)) || Character.isSurrogate(b.charAt(i))
            ? Arrays.compareUnsigned(bytes(a), bytes(b))
            : Character.compare(a.charAt(i), b.charAt(i));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
