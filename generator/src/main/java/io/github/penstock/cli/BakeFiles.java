package io.github.penstock.cli;

import io.github.penstock.resolver.BakeException;
import io.github.penstock.resolver.BakeSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds and reads bake files as bake does. */
final class BakeFiles {

  /** All that exist are read; the later ones go before the earlier ones. */
  private static final List<String> DEFAULT = List.of("compose.yaml", "compose.yml",
      "docker-compose.yml", "docker-compose.yaml", "docker-bake.json", "docker-bake.hcl",
      "docker-bake.override.json", "docker-bake.override.hcl");

  /** Some hundred thousand targets. */
  private static final int MOST_BYTES = 64 << 20;

  private static final String STANDARD_INPUT = "-";
  private static final String LOCAL = "cwd://";
  private static final String FILES = "BUILDX_BAKE_FILE";
  private static final String SEPARATOR = "BUILDX_BAKE_PATH_SEPARATOR";

  private final Map<String, String> environment;
  private final Path directory;
  private final InputStream in;

  BakeFiles(Map<String, String> environment, Path directory, InputStream in) {
    this.environment = environment;
    this.directory = directory;
    this.in = in;
  }

  /**
   * The files that are named, here or in the environment, or those that are there.
   *
   * @throws BakeException if one that is named cannot be read
   */
  List<BakeSource> read(List<String> names) {
    List<String> given = names.isEmpty() ? named() : names;
    List<String> found = given.isEmpty() ? present() : given;
    List<BakeSource> sources = new ArrayList<>();
    for (String name : found) {
      sources.add(new BakeSource(name, text(name)));
    }
    return sources;
  }

  private List<String> named() {
    String separator = environment.getOrDefault(SEPARATOR, "");
    String list = environment.getOrDefault(FILES, "");
    return list.isEmpty()
        ? List.of()
        : List.of(list.split(Pattern.quote(separator.isEmpty() ? ":" : separator)));
  }

  private List<String> present() {
    return DEFAULT.stream().filter(name -> Files.exists(directory.resolve(name))).toList();
  }

  private String text(String name) {
    try {
      return decoded(name, name.equals(STANDARD_INPUT) ? bytes(in, name) : bytes(name));
    } catch (IOException e) {
      throw new BakeException("read " + name + ": " + e.getMessage());
    }
  }

  private byte[] bytes(String name) throws IOException {
    Path file = path(name.startsWith(LOCAL) ? name.substring(LOCAL.length()) : name);
    if (!Files.exists(file)) {
      throw new BakeException("open " + name + ": no such file or directory");
    }
    if (Files.isDirectory(file)) {
      throw new BakeException("read " + name + ": is a directory");
    }
    try (InputStream content = Files.newInputStream(file)) {
      return bytes(content, name);
    }
  }

  /** A device gives bytes without end. */
  private static byte[] bytes(InputStream content, String name) throws IOException {
    byte[] bytes = content.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new BakeException("read " + name + ": more than " + MOST_BYTES + " bytes");
    }
    return bytes;
  }

  private Path path(String name) {
    try {
      return directory.resolve(name);
    } catch (InvalidPathException e) {
      throw new BakeException("open " + name + ": no such file or directory");
    }
  }

  private static String decoded(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return undecodable(name, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static String undecodable(String name, String replaced) {
    long line = replaced.substring(0, replaced.indexOf('\ufffd')).chars()
        .filter(c -> c == '\n').count() + 1;
    throw new BakeException(name + ":" + line
        + ",1-1: Invalid character encoding; The file is not UTF-8.");
  }
}
