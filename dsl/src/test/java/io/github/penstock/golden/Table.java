package io.github.penstock.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A row of a table of {@code schemas/}, or the table itself, read without Penstock's own reader.
 */
public record Table(Map<?, ?> row) {

  /** A table by its file's name without {@code .yml}. */
  public static Table named(String name) {
    String file = "/io/github/penstock/schemas/" + name + ".yml";
    try (InputStream stream = Table.class.getResourceAsStream(file)) {
      return new Table(
          (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows under a key by their names. */
  public Map<String, Table> rows(String key) {
    Map<String, Table> rows = new LinkedHashMap<>();
    ((Map<?, ?>) row.get(key))
        .forEach((name, value) -> rows.put(name.toString(), new Table((Map<?, ?>) value)));
    return rows;
  }

  public boolean has(String key) {
    return row.containsKey(key);
  }

  /** The texts of a list, none where there is no such key. */
  public Set<String> texts(String key) {
    Set<String> texts = new LinkedHashSet<>();
    if (row.get(key) instanceof List<?> list) {
      list.forEach(item -> texts.add(item.toString()));
    }
    return texts;
  }
}
