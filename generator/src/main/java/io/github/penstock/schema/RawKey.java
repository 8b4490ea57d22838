package io.github.penstock.schema;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A key that a definition wrote with {@code raw(...)}.
 *
 * @param parent the names and indexes that lead to its mapping
 */
record RawKey(List<Object> parent, String name) {

  private static final String TRIAL = "\u0000";

  static List<RawKey> allIn(Node document) {
    List<RawKey> found = new ArrayList<>();
    collect(document, List.of(), found);
    return found;
  }

  /** The document with each raw key under a name that no schema has. */
  static Node renameAll(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.withEntries(mapping.entries().stream().map(RawKey::rename).toList());
    }
    return node instanceof Sequence sequence
        ? sequence.withItems(sequence.items().stream().map(RawKey::renameAll).toList())
        : node;
  }

  /** Whether a violation is about this key, or about what is below it. */
  boolean isMeant(Violation violation) {
    List<Object> location = violation.location();
    List<Object> own = append(parent, name);
    boolean unknown = location.equals(parent) && violation.property().equals(name);
    return unknown || location.size() >= own.size()
        && location.subList(0, own.size()).equals(own);
  }

  /** Whether a violation is that nobody knows the key under its other name. */
  boolean isMeantOnTrial(Violation violation) {
    return violation.isUnknownKey() && violation.location().equals(parent)
        && violation.property().equals(name + TRIAL);
  }

  /** GitHub's key as Java spells it. */
  String method() {
    StringBuilder method = new StringBuilder();
    for (String word : name.split("-")) {
      boolean first = method.isEmpty() || word.isEmpty();
      method.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return switch (method.toString()) {
      case "if" -> "when";
      case "default" -> "defaultValue";
      default -> method.toString();
    };
  }

  private static Mapping.Entry rename(Mapping.Entry entry) {
    if (!entry.raw()) {
      return entry.withValue(renameAll(entry.value()));
    }
    Mapping.Entry renamed = Mapping.Entry.of(entry.name() + TRIAL, entry.value());
    return renamed.asRaw();
  }

  private static void collect(Node node, List<Object> path, List<RawKey> found) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (entry.raw()) {
          found.add(new RawKey(path, entry.name()));
        } else {
          collect(entry.value(), append(path, entry.name()), found);
        }
      }
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        collect(sequence.items().get(i), append(path, i), found);
      }
    }
  }

  private static List<Object> append(List<Object> path, Object element) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(element);
    return longer;
  }
}
