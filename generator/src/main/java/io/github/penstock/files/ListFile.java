package io.github.penstock.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of files that a file lists, one a line, as no command line is long enough for them. */
public final class ListFile {

  private ListFile() {}

  /** The names, with the lists that begin with {@code @} in their places; a listed name is no list. */
  public static List<String> expanded(List<String> names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith("@") && !Files.exists(Path.of(name))) {
        all.addAll(names(name.substring(1)));
      } else {
        all.add(name);
      }
    }
    return List.copyOf(all);
  }

  private static List<String> names(String file) {
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      throw wrong(file, "is not there");
    }
    if (Files.isDirectory(path)) {
      throw wrong(file, "is a folder");
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      byte[] content = bytes.readNBytes(Target.MOST_BYTES);
      if (content.length == Target.MOST_BYTES) {
        throw wrong(file, "is too large");
      }
      return lines(content).orElseThrow(() -> wrong(file, "lists nothing"));
    } catch (CharacterCodingException e) {
      throw wrong(file, "is not UTF-8");
    } catch (IOException e) {
      throw wrong(file, "cannot be read: " + FileException.reason(e));
    }
  }

  private static Optional<List<String>> lines(byte[] content) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return Optional.of(text.lines().filter(line -> !line.isBlank()).toList())
        .filter(lines -> !lines.isEmpty());
  }

  private static FileException wrong(String file, String problem) {
    return new FileException("\"" + file + "\" " + problem
        + "; expected a file that lists names behind \"@\", one a line");
  }
}
