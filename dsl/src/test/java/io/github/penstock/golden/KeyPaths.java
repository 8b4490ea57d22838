package io.github.penstock.golden;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The paths of a document's keys, as the tables of keys write them, with the texts found there. */
public final class KeyPaths {

  /** The paths of mappings whose keys are free, and what stands for the key. */
  private final Map<String, String> free;

  private final Map<String, Set<String>> found = new TreeMap<>();

  private KeyPaths(Map<String, String> free) {
    this.free = free;
  }

  /**
   * Walks a document.
   *
   * @param free the paths of mappings whose keys are free, and what stands for the key
   */
  public static Map<String, Set<String>> of(Mapping document, Map<String, String> free) {
    KeyPaths paths = new KeyPaths(free);
    paths.mapping("", document);
    return paths.found;
  }

  private void mapping(String path, Mapping mapping) {
    String prefix = path.isEmpty() ? "" : path + ".";
    for (Mapping.Entry entry : mapping.entries()) {
      node(prefix + free.getOrDefault(path, entry.name()), entry.value());
    }
  }

  private void node(String path, Node node) {
    Set<String> texts = found.computeIfAbsent(path, unseen -> new TreeSet<>());
    if (node instanceof Mapping mapping) {
      mapping(path, mapping);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> node(path + "[*]", item));
    } else if (node instanceof Scalar scalar) {
      texts.add(scalar.value());
    }
  }
}
