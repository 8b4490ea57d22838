package io.github.penstock.yaml;

/**
 * How large a document may be before GitHub refuses it. What an alias stands for counts each time,
 * so that a short text can't hold a document without end.
 */
final class Limits {

  private static final int CHARACTERS = 1_048_576;
  private static final int NODES = 50_000;
  private static final int DEPTH = 50;

  /** In bytes, two for each character. */
  private static final long RESULT = 10L * 1024 * 1024;

  private final SourceText source;
  private int nodes;
  private long characters;
  private int depth;
  private int deepest;

  Limits(SourceText source) {
    this.source = source;
  }

  /**
   * Looks at the length of the text alone.
   *
   * @throws YamlException where it is longer than GitHub reads
   */
  static void checkLength(SourceText source) {
    if (source.length() > CHARACTERS) {
      throw tooLarge(source, 0, "the file has " + source.length()
          + " characters; GitHub reads at most " + CHARACTERS);
    }
  }

  /** A value starts: one level deeper than what is around it. */
  void enter(int offset) {
    depth++;
    nodes++;
    deepest = Math.max(deepest, depth);
    check(depth, offset);
  }

  void leave() {
    depth--;
  }

  /** The text of a scalar. */
  void text(String value) {
    characters += value.length();
  }

  /** What an alias stands for, but for its first node: the alias counts as that. */
  void repeat(Size size, int offset) {
    nodes += size.nodes() - 1;
    characters += size.characters();
    deepest = Math.max(deepest, depth + size.levels());
    check(depth + size.levels(), offset);
  }

  /** Starts to measure a value. */
  Start measure() {
    Start start = new Start(nodes, characters, deepest);
    deepest = depth;
    return start;
  }

  /** The size of the value that has been read since. */
  Size measured(Start start) {
    Size size = new Size(nodes - start.nodes(), characters - start.characters(), deepest - depth);
    deepest = Math.max(deepest, start.deepest());
    return size;
  }

  /** What was counted before a value. */
  record Start(int nodes, long characters, int deepest) {}

  /** How many nodes and characters a value has, and how many levels it has below itself. */
  record Size(int nodes, long characters, int levels) {}

  private void check(int level, int offset) {
    if (nodes > NODES) {
      throw tooLarge(source, offset, "the document has more than " + NODES
          + " values, aliases counted as what they stand for; GitHub reads no more");
    }
    if (level > DEPTH) {
      throw tooLarge(source, offset,
          "values are nested more than " + DEPTH + " levels deep; GitHub reads no deeper");
    }
    if (2 * characters > RESULT) {
      throw tooLarge(source, offset,
          "the document has more than 10 MiB of text, aliases counted as what they stand for;"
              + " GitHub reads no more");
    }
  }

  private static YamlException tooLarge(SourceText source, int offset, String message) {
    return new YamlException(
        Problems.at(YamlProblem.Kind.TOO_LARGE, source, offset, offset, message));
  }
}
