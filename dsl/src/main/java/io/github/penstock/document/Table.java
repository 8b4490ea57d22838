package io.github.penstock.document;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A table of what GitHub defines; see schemas/. */
public final class Table {

  private static final String FOLDER = "/io/github/penstock/schemas/";

  private Table() {}

  public static Mapping read(String name) {
    String file = name + ".yml";
    try (InputStream stream = Table.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("table \"" + file + "\" is not on the class path");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return (Mapping) YamlReader.read(text, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
