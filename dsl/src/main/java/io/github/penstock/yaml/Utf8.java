package io.github.penstock.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict UTF-8: what is not is reported, not replaced. */
final class Utf8 {

  private Utf8() {}

  static String decode(byte[] bytes, String file) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw malformed(text, message(bytes, in.position()), file);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String message(byte[] bytes, int position) {
    return isUtf16(bytes)
        ? "the file is in UTF-16; expected UTF-8"
        : String.format(Locale.ROOT, "byte 0x%02X is not UTF-8; expected a file in UTF-8",
            bytes[position]);
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  private static YamlException malformed(String before, String message, String file) {
    SourceText source = new SourceText(before, file);
    return new YamlException(Problems.at(YamlProblem.Kind.NOT_UTF8, source, source.length(),
        source.length(), message));
  }
}
