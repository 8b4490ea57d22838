package io.github.penstock.yaml;

import java.util.Optional;

/** A line of a text that is no YAML, read as well as it can be: {@code - key: value  # comment}. */
record MistypedLine(SourceText source, int number) {

  static MistypedLine at(SourceText source, int offset) {
    return new MistypedLine(source, source.line(offset));
  }

  /** From an offset to the next white space or bracket. */
  static String word(SourceText source, int offset) {
    int end = offset;
    while (end < source.length() && " \n\t,]}".indexOf(source.at(end)) < 0) {
      end++;
    }
    return source.between(offset, Math.max(end, Math.min(offset + 1, source.length())));
  }

  int indent() {
    return source.indent(lineStart());
  }

  /** The offset of the first character that is no space. */
  int start() {
    return lineStart() + indent();
  }

  int contentEnd() {
    int end = source.lineEnd(lineStart());
    int comment = source.between(start(), end).indexOf(" #");
    int last = comment < 0 ? end : start() + comment;
    while (last > start() && Character.isWhitespace(source.at(last - 1))) {
      last--;
    }
    return last;
  }

  String content() {
    return source.between(start(), contentEnd());
  }

  /** The offset of the first ":" that ends a key; -1 where there is none. */
  int firstColon() {
    int end = contentEnd();
    for (int at = start(); at < end; at++) {
      if (source.at(at) == ':' && (at + 1 == end || source.at(at + 1) == ' ')) {
        return at;
      }
    }
    return -1;
  }

  /** What stands before the first ":", without the dash of an item. */
  String key() {
    int colon = firstColon();
    String key = colon < 0 ? content() : source.between(start(), colon);
    return key.startsWith("- ") ? key.substring(2).strip() : key;
  }

  /** The offset of what stands behind the first ":". */
  int value() {
    int at = firstColon() + 1;
    while (at < contentEnd() && source.at(at) == ' ') {
      at++;
    }
    return Math.min(at, Math.max(0, source.length() - 1));
  }

  boolean hasValue() {
    return firstColon() + 1 < contentEnd();
  }

  /** Whether it starts with a dash that makes no item, as a letter stands behind it. */
  boolean isItemWithoutSpace() {
    String text = content();
    return text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1));
  }

  boolean isConflict() {
    String text = content();
    return text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>");
  }

  /** The next line above that has more than a comment. */
  Optional<MistypedLine> above() {
    for (int line = number - 1; line >= 0; line--) {
      MistypedLine above = new MistypedLine(source, line);
      String text = above.content();
      if (!text.isEmpty() && !text.startsWith("#")) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** The header of a block above, where all lines between have this line's indentation. */
  Optional<MistypedLine> headerAbove() {
    Optional<MistypedLine> line = above();
    while (line.isPresent()) {
      if (line.get().isHeader()) {
        return line;
      }
      if (line.get().indent() != indent()) {
        return Optional.empty();
      }
      line = line.get().above();
    }
    return Optional.empty();
  }

  private boolean isHeader() {
    String text = content();
    return text.endsWith(": |") || text.endsWith(": >") || text.endsWith(": |-")
        || text.endsWith(": >-") || text.endsWith(": |+") || text.endsWith(": >+");
  }

  private int lineStart() {
    return source.lineStart(number);
  }
}
