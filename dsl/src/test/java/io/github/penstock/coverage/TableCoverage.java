package io.github.penstock.coverage;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The key paths of a table of {@code schemas}, and those that trees have used of them. */
final class TableCoverage {

  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> unknown = new TreeSet<>();

  /** Reads the rows of {@code schemas/<table>}. */
  static TableCoverage of(String table) throws IOException {
    TableCoverage paths = new TableCoverage();
    String text = Files.readString(Path.of("../schemas", table));
    ((Mapping) YamlReader.read(text, table)).mapping("keys").keys().forEach(paths.known::add);
    return paths;
  }

  /** Marks every path that a document has. */
  void use(Mapping document) {
    used.add("<root>");
    visit("", document);
  }

  Set<String> missing() {
    Set<String> missing = new TreeSet<>(known);
    missing.removeAll(used);
    return missing;
  }

  /** The paths of documents that no row has. */
  Set<String> unknown() {
    return unknown;
  }

  private void visit(String path, Node node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> {
        String child = child(path, entry.name());
        mark(child);
        visit(child, entry.value());
      });
    } else if (node instanceof Sequence sequence) {
      mark(path + "[*]");
      sequence.items().forEach(item -> visit(alias(path + "[*]"), item));
    }
  }

  /** The items of a parallel block are steps like others. */
  private static String alias(String path) {
    return path.endsWith(".parallel[*]")
        ? path.substring(0, path.length() - ".parallel[*]".length())
        : path;
  }

  private void mark(String path) {
    if (known.contains(path)) {
      used.add(path);
    } else if (!isFree(path)) {
      unknown.add(path);
    }
  }

  /** What lies below a value that may be anything, such as the objects of a matrix. */
  private static boolean isFree(String path) {
    return path.contains(".matrix.");
  }

  private String child(String path, String key) {
    String literal = path.isEmpty() ? key : path + "." + key;
    List<String> free = known.stream()
        .filter(row -> row.startsWith(path.isEmpty() ? "<" : path + ".<"))
        .filter(row -> row.indexOf('>', path.length()) == row.length() - 1).toList();
    return known.contains(literal) || free.isEmpty() ? literal : free.get(0);
  }
}
