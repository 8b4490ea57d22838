package io.github.penstock.committed;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Texts from bytes, with the line at which they stop being texts. */
final class Utf8 {

  private Utf8() {}

  static String decode(byte[] content, String path) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
    text.flip();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new YamlException(new YamlProblem(
          Origin.of(path, line, 0), "not UTF-8; expected a text"));
    }
    return text.toString();
  }
}
