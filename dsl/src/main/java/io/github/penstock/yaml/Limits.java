package io.github.penstock.yaml;

/**
 * How large a document may be before GitHub refuses it. What an alias stands for counts each time,
 * so that a short text can't hold a document without end.
 */
final class Limits {

  static final int CHARACTERS = 1_048_576;
  private static final int NODES = 50_000;
  private static final int DEPTH = 50;

  private final SourceText source;
  private int nodes;
  private int depth;
  private int deepest;

  Limits(SourceText source) {
    this.source = source;
  }

  static YamlProblem tooLong(SourceText source) {
    return new YamlProblem(source.origin(0), "the file has " + source.length()
        + " characters; expected at most " + CHARACTERS);
  }

  /** A value starts: one level deeper than what is around it. */
  void enter(int offset) {
    depth++;
    count(1, 0, offset);
  }

  void leave() {
    depth--;
  }

  /** What an alias stands for, but for its first node: the alias counts as that. */
  void repeat(Size size, int offset) {
    count(size.nodes() - 1, size.levels(), offset);
  }

  int nodes() {
    return nodes;
  }

  /** Starts to measure how deep a value goes; what was measured so far comes back. */
  int measure() {
    int before = deepest;
    deepest = depth;
    return before;
  }

  /** The size of the value that has just been read. */
  Size measured(int nodesBefore, int deepestBefore) {
    Size size = new Size(nodes - nodesBefore, deepest - depth);
    deepest = Math.max(deepest, deepestBefore);
    return size;
  }

  /** How many nodes a value has, and how many levels it has below itself. */
  record Size(int nodes, int levels) {}

  private void count(int more, int levels, int offset) {
    nodes += more;
    deepest = Math.max(deepest, depth + levels);
    if (nodes > NODES) {
      throw new YamlException(source.origin(offset), "the document has more than " + NODES
          + " values, aliases counted as what they stand for; GitHub reads no more");
    }
    if (depth + levels > DEPTH) {
      throw new YamlException(source.origin(offset),
          "values are nested more than " + DEPTH + " levels deep; GitHub reads no deeper");
    }
  }
}
