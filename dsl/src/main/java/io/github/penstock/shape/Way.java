package io.github.penstock.shape;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A way from a document to a value, and how people call what is there: {@code step 2 of job "build"}.
 */
final class Way {

  private final String document;
  private final List<Part> parts;

  /**
   * One thing on the way.
   *
   * @param name of the key; empty for an item
   * @param number of the item, counted from 1; 0 for a key
   * @param noun what it is called; empty where it is only a key
   */
  private record Part(String name, int number, String noun) {

    @Override
    public String toString() {
      return number > 0 ? noun + " " + number : noun + " \"" + name + "\"";
    }
  }

  /**
   * The way.
   *
   * @param document what the whole is called
   */
  Way(String document, Node root, List<Integer> steps) {
    this.document = document;
    this.parts = new ArrayList<>();
    Node node = root;
    String above = "";
    for (int step : steps) {
      boolean top = parts.isEmpty() || parts.size() == 1 && above.equals("on");
      if (node instanceof Mapping mapping) {
        Mapping.Entry entry = mapping.entries().get(step);
        parts.add(new Part(entry.name(), 0, nounBelow(above, top)));
        above = parts.get(parts.size() - 1).noun().isEmpty() ? entry.name() : "";
        node = entry.value();
      } else {
        parts.add(new Part("", step + 1, itemOf(above)));
        above = "";
        node = ((Sequence) node).items().get(step);
      }
    }
  }

  /** What a mapping's entries are, by the mapping's own key. */
  private static String nounBelow(String key, boolean event) {
    return switch (key) {
      case "jobs" -> "job";
      case "on" -> event ? "event" : "";
      case "inputs" -> "input";
      case "outputs" -> "output";
      case "secrets" -> "secret";
      case "services" -> "service";
      case "registries" -> "registry";
      case "groups", "multi-ecosystem-groups" -> "group";
      default -> "";
    };
  }

  private static String itemOf(String key) {
    return switch (key) {
      case "steps", "parallel" -> "step";
      case "updates" -> "update";
      default -> "item";
    };
  }

  /** The value itself, {@code "runs-on" of job "build"}. */
  String value() {
    StringBuilder text = new StringBuilder();
    int end = parts.size();
    while (end > 0) {
      end = appendLast(text, end);
    }
    return text.isEmpty() ? document : text.toString();
  }

  /** Adds what the last of the first parts say, and returns how many are left. */
  private int appendLast(StringBuilder text, int end) {
    String before = text.isEmpty() ? "" : " of ";
    Part last = parts.get(end - 1);
    if (!last.noun().isEmpty()) {
      text.append(before).append(last);
      return isToldByNoun(end - 1) ? end - 2 : end - 1;
    }
    int start = end - 1;
    while (start > 0 && parts.get(start - 1).noun().isEmpty()) {
      start--;
    }
    text.append(before).append('"');
    for (int i = start; i < end; i++) {
      text.append(i == start ? "" : ".").append(parts.get(i).name());
    }
    text.append('"');
    return start;
  }

  /** Whether the noun says what the key above it says: of {@code jobs.build} only job "build". */
  private boolean isToldByNoun(int index) {
    return index > 0 && !parts.get(index).noun().equals("item")
        && parts.get(index - 1).noun().isEmpty()
        && !parts.get(index - 1).name().equals("parallel");
  }
}
