package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Base 64 with padding, where line ends do not count. */
final class Base64Text {

  private Base64Text() {}

  static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String decode(String text) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(text))).toString();
    } catch (IllegalArgumentException e) {
      throw new CtyException("text is no base 64; expected groups of four letters and digits");
    } catch (CharacterCodingException e) {
      throw new CtyException("decoded bytes are no text; expected UTF-8");
    }
  }

  /**
   * The bytes that the text stands for.
   *
   * @throws IllegalArgumentException if it is no base 64
   */
  static byte[] bytes(String text) {
    String line = text.replace("\r", "").replace("\n", "");
    if (line.length() % 4 != 0) {
      throw new IllegalArgumentException("padding is missing");
    }
    return Base64.getDecoder().decode(line);
  }
}
