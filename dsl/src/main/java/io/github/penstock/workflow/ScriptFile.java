package io.github.penstock.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A script that lies beside the class which names it: a resource of that class. */
final class ScriptFile {

  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private ScriptFile() {}

  static String read(String path) {
    Class<?> caller = STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
        .filter(type -> type != ScriptFile.class && type != Penstock.class
            && !type.getName().startsWith("java."))
        .findFirst()).orElseThrow();
    try (InputStream stream = caller.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalArgumentException("script \"" + path + "\" is not beside the class \""
            + caller.getName() + "\" that names it");
      }
      return decode(path, stream.readAllBytes()).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(String path, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("script \"" + path + "\" is not UTF-8", e);
    }
  }
}
