package io.github.penstock.bindings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An action of the catalog.
 *
 * @param table where it is described, {@code actions/actions__checkout.yml}
 * @param uses {@code actions/checkout}
 * @param version the newest that the table knows, or {@code v3} where it knows no more
 * @param inputs in the order of the action's own file
 */
record PublishedAction(String table, String uses, String version, List<ActionInput> inputs,
    List<String> outputs) {

  /** Sorted by their files' names. */
  static List<PublishedAction> all(Tables tables) {
    try (Stream<Path> files = Files.list(tables.folder().resolve("actions"))) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yml")).sorted()
          .map(name -> "actions/" + name.substring(0, name.length() - ".yml".length()))
          .map(table -> of(table, tables.table(table))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedAction of(String table, JsonNode row) {
    String version = Tables.text(row, row.has("version") ? "version" : "metadata");
    List<ActionInput> inputs = row.path("inputs").properties().stream()
        .map(input -> new ActionInput(input.getKey(), input.getValue())).toList();
    return new PublishedAction(table + ".yml", Tables.text(row, "uses"), version, inputs,
        Tables.texts(row, "outputs"));
  }

  /** The inputs without old spellings: {@code print_hash} where there is {@code print-hash}. */
  List<ActionInput> distinctInputs() {
    Map<String, ActionInput> byMethod = new LinkedHashMap<>();
    for (ActionInput input : inputs) {
      byMethod.merge(JavaName.input(input.name()), input,
          (one, other) -> one.isDeprecated() ? other : one);
    }
    return List.copyOf(byMethod.values());
  }
}
