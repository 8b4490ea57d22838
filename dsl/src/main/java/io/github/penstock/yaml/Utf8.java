package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
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
      throw malformed(text, bytes[in.position()], file);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static YamlException malformed(String before, byte malformed, String file) {
    SourceText source = new SourceText(before, file);
    Origin origin = source.origin(source.length());
    return new YamlException(origin, String.format(Locale.ROOT,
        "byte 0x%02X is not UTF-8; expected a file in UTF-8", malformed));
  }
}
