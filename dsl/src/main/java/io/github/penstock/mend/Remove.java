package io.github.penstock.mend;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Removes an entry or an item; what is empty without it goes too. */
record Remove(Way way) implements Change {

  @Override
  public Node meant(Node document, Source source) {
    Way highest = highest(document);
    return highest.parent().with(document, node -> {
      if (node instanceof Mapping mapping) {
        return mapping.withEntries(mapping.entries().stream()
            .filter(entry -> !entry.name().equals(highest.last().key())).toList());
      }
      Sequence sequence = (Sequence) node;
      List<Node> items = new ArrayList<>(sequence.items());
      items.remove(highest.last().index());
      return sequence.withItems(items);
    });
  }

  /** It, or what holds nothing else. */
  private Way highest(Node document) {
    Way at = way;
    while (!at.isRoot() && size(at.parent().find(document)) == 1) {
      at = at.parent();
    }
    if (at.isRoot()) {
      throw new NotSafe("nothing would be left");
    }
    return at;
  }

  private static int size(Node node) {
    return node instanceof Mapping mapping
        ? mapping.entries().size()
        : node instanceof Sequence sequence ? sequence.items().size() : 0;
  }

  @Override
  public List<Edit> edits(Source source) {
    Way highest = highest(source.tree());
    Node around = highest.parent().find(source.tree());
    Pieces pieces = around instanceof Mapping mapping
        ? entries(source, mapping, highest.last().key())
        : items(source, (Sequence) around, highest.last().index());
    return List.of(source.isBracket(around) ? pieces.inBrackets() : pieces.inBlock(source));
  }

  private static Pieces entries(Source source, Mapping mapping, String key) {
    int index = mapping.keys().toList().indexOf(key);
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      starts.add(source.start(entry.key()));
      ends.add(source.end(entry));
    }
    return new Pieces(index, starts, ends);
  }

  private static Pieces items(Source source, Sequence sequence, int index) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Node item : sequence.items()) {
      starts.add(source.start(item));
      ends.add(source.end(item));
    }
    return new Pieces(index, starts, ends);
  }

  /** Where the parts of a collection start and end, and which of them goes. */
  private record Pieces(int index, List<Integer> starts, List<Integer> ends) {

    Edit inBrackets() {
      return index > 0
          ? Edit.delete(ends.get(index - 1), ends.get(index))
          : Edit.delete(starts.get(0), starts.get(1));
    }

    Edit inBlock(Source source) {
      int start = starts.get(index);
      int line = source.lineStart(start);
      String before = source.text().substring(line, start);
      if (before.isBlank() || before.matches(" *- +") && isLines(source)) {
        return lines(source, line);
      }
      if (index > 0 || !before.matches("[ -]*")
          || !source.text().substring(ends.get(0), starts.get(1)).isBlank()) {
        throw new NotSafe("it stands on a line with something else");
      }
      return Edit.delete(start, starts.get(1));
    }

    /** Whether the part behind starts on a line of its own that looks the same: an item, not a key. */
    private boolean isLines(Source source) {
      int other = index == 0 ? 1 : 0;
      int start = starts.get(other);
      return source.text().substring(source.lineStart(start), start).matches(" *- +");
    }

    private Edit lines(Source source, int line) {
      int end = source.lineEnd(ends.get(index));
      return end < source.text().length()
          ? Edit.delete(line, end + 1)
          : Edit.delete(Math.max(0, line - 1), end);
    }
  }
}
