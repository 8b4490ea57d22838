package io.github.penstock.catalog;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The published actions that Penstock knows, each a file that is read when it is asked for. */
public final class ActionCatalog {

  private static final String FOLDER = "/io/github/penstock/schemas/actions/";

  private ActionCatalog() {}

  /**
   * What is known about an action.
   *
   * @param action {@code owner/name} or {@code owner/name/path}, without a version, in any case
   */
  public static Optional<ActionMetadata> find(String action) {
    String file = action.toLowerCase(Locale.ROOT).replace("/", "__") + ".yml";
    if (!file.matches("[a-z0-9._-]+")) {
      return Optional.empty();
    }
    try (InputStream stream = ActionCatalog.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        return Optional.empty();
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new ActionMetadata((Mapping) YamlReader.read(text, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
