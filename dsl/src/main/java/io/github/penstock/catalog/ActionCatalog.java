package io.github.penstock.catalog;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The published actions that Penstock knows, each a file that is read when it is first asked for. */
public final class ActionCatalog {

  private static final String FOLDER = "/io/github/penstock/schemas/actions/";

  private ActionCatalog() {}

  /**
   * What is known about an action.
   *
   * @param action {@code owner/name} or {@code owner/name/path}, without a version, in any case
   */
  public static Optional<ActionMetadata> find(String action) {
    String name = action.toLowerCase(Locale.ROOT);
    return Known.FILES.containsKey(name)
        ? Optional.of(Known.ACTIONS.computeIfAbsent(name, ActionCatalog::read))
        : Optional.empty();
  }

  /** The names of all that are known, spelt as their owners do. */
  public static List<String> names() {
    return ActionNames.all();
  }

  private static ActionMetadata read(String name) {
    String file = Known.FILES.get(name);
    try (InputStream stream = ActionCatalog.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("table \"" + file + "\" is not on the class path");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new ActionMetadata((Mapping) YamlReader.read(text, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was read stays: at most one tree for each action of the catalog. */
  private static final class Known {

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();
    private static final Map<String, ActionMetadata> ACTIONS = new ConcurrentHashMap<>();

    static {
      for (String each : ActionNames.all()) {
        String name = each.toLowerCase(Locale.ROOT);
        FILES.put(name, name.replace("/", "__") + ".yml");
      }
    }
  }
}
