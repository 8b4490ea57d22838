package io.github.penstock.yaml;

import static io.github.penstock.wording.Wording.quote;

import java.util.Optional;

/**
 * What people mistype: told from the lines around a syntax error, as the parser stops where it can't go
 * on, and the mistake often stands before that.
 */
final class Mistyped {

  /** A mistake and where it stands. */
  record Mistake(int offset, String message) {}

  private final SourceText source;
  private final int problem;
  private final int start;

  /**
   * The lines around an error.
   *
   * @param problem offset where the parser stopped
   * @param start offset where that began which it was reading
   */
  Mistyped(SourceText source, int problem, int start) {
    this.source = source;
    this.problem = Math.min(problem, source.length());
    this.start = Math.min(start, source.length());
  }

  /** The mistake behind a problem of the parser's; empty where nothing more can be said. */
  Optional<Mistake> find(String said) {
    if (startsWith('%') && !said.contains("cannot start any token")) {
      return Optional.of(at(start, quote(MistypedLine.at(source, start).content())
          + " is no directive; expected \"%YAML 1.2\", or no such line"));
    }
    if (startsWith('!') && said.contains(", but found")) {
      return Optional.of(at(start, unendedTag()));
    }
    if (said.startsWith("mapping values are not allowed")) {
      return Optional.of(colon());
    }
    if (said.startsWith("could not find expected ':'")) {
      return Optional.of(noKey());
    }
    if (said.startsWith("unexpected character found")
        || said.startsWith("expected alphabetic or numeric character")) {
      return Optional.of(noName());
    }
    if (said.startsWith("expected ',' or")) {
      return Optional.of(openBracket());
    }
    if (said.startsWith("expected <block end>, but found")) {
      return unexpected(said);
    }
    return said.startsWith("expected '<document start>'") && !isBehindEnd()
        ? Optional.of(at(problem, "the line is less indented than the first one of the document;"
            + " expected the same indentation"))
        : Optional.empty();
  }

  private Mistake colon() {
    MistypedLine line = MistypedLine.at(source, problem);
    Optional<MistypedLine> above = line.above();
    if (line.firstColon() < problem) {
      String value = source.between(line.value(), line.contentEnd());
      return at(line.value(), "the \":\" in " + quote(value) + " would end a key; expected quotes"
          + " around the text, or \"|\" and the text on the lines below");
    }
    if (above.isPresent() && above.get().firstColon() < 0) {
      return noColon(above.get());
    }
    return above.filter(each -> each.indent() < line.indent()).map(each -> deeper(line, each))
        .orElseGet(() -> at(problem, "\":\" can't stand here; expected quotes around a text that"
            + " contains it, or a line with the indentation of its neighbours"));
  }

  private static Mistake deeper(MistypedLine line, MistypedLine above) {
    return at(line.start(), quote(line.key()) + " is deeper than " + quote(above.key())
        + ", which has a value already; expected the same indentation, or nothing behind "
        + quote(above.key() + ":"));
  }

  private Mistake noKey() {
    MistypedLine line = MistypedLine.at(source, start);
    return line.headerAbove().map(header -> at(line.start(), quote(line.content())
        + " is not deeper than " + quote(header.content())
        + " above it; expected more spaces before each line of the block"))
        .orElseGet(() -> noColon(line));
  }

  private String unendedTag() {
    String text = source.between(start, MistypedLine.at(source, start).contentEnd());
    return text.indexOf('(') > 0
        ? Tags.meantAsText(text)
        : "a tag is not complete; expected quotes around a text that starts with \"!\"";
  }

  private static Mistake noColon(MistypedLine line) {
    String text = line.content();
    int colon = text.indexOf(':');
    if (line.isConflict()) {
      return at(line.start(), quote(text) + " is left of a merge;"
          + " expected one of the two sides, without the lines that mark them");
    }
    if (line.isItemWithoutSpace()) {
      return noSpace(line);
    }
    if (colon > 0 && colon + 1 < text.length() && text.lastIndexOf(' ', colon) < 0
        && " /".indexOf(text.charAt(colon + 1)) < 0) {
      if (Character.isSpaceChar(text.charAt(colon + 1))) {
        return at(line.start() + colon + 1,
            "the space behind " + quote(text.substring(0, colon + 1))
                + String.format(" is U+%04X; expected a plain one", (int) text.charAt(colon + 1)));
      }
      return at(line.start(), quote(text) + " has no space behind \":\"; expected "
          + quote(text.substring(0, colon) + ": " + text.substring(colon + 1)));
    }
    return at(line.start(), quote(text) + " has no \":\" behind it; expected "
        + quote(text + ":") + " for a key, or more indentation for a text that goes on");
  }

  private Mistake noName() {
    MistypedLine line = MistypedLine.at(source, start);
    if (line.firstColon() >= 0 && source.at(line.value()) == '!') {
      return at(line.value(), Tags.meantAsText(source.between(line.value(), line.contentEnd())));
    }
    String word = MistypedLine.word(source, start);
    boolean alias = word.startsWith("*");
    return at(start, quote(word) + " is read as " + (alias ? "an alias" : "an anchor")
        + "; expected quotes around a text that starts with " + (alias ? "\"*\"" : "\"&\"")
        + ", or a name of letters, digits, \"-\" and \"_\" behind it");
  }

  private Mistake openBracket() {
    int template = source.between(start, Math.min(problem + 2, source.length())).indexOf("${{");
    if (template >= 0) {
      return at(start + template, "\"${{\" can't stand within brackets as it is, as \"{\" opens"
          + " a mapping there; expected quotes around the expression");
    }
    boolean list = startsWith('[');
    return at(start, (list ? "a list in brackets" : "a mapping in braces")
        + " does not end; expected \",\" or " + (list ? "\"]\"" : "\"}\"")
        + (problem < source.length()
            ? " before " + quote(MistypedLine.word(source, problem))
            : ""));
  }

  private Optional<Mistake> unexpected(String said) {
    MistypedLine line = MistypedLine.at(source, problem);
    if (said.endsWith("'?'")) {
      return Optional.of(line.isItemWithoutSpace()
          ? noSpace(line)
          : at(problem, "a key stands among items; expected \"-\" before it,"
              + " or the indentation of the keys in the item above"));
    }
    char found = problem < source.length() ? source.at(problem) : ' ';
    if (found == ']' || found == '}') {
      return Optional.of(at(problem, quote(String.valueOf(found))
          + " closes nothing; expected it to be left out, or quotes around a text that has it"));
    }
    if (found == ':' && problem == line.start()) {
      return Optional.of(at(problem, "no key stands before \":\"; expected one"));
    }
    return said.endsWith("'<scalar>'") ? Optional.of(more(line)) : deeperThanValue(said, line);
  }

  private static Mistake noSpace(MistypedLine line) {
    String text = line.content();
    return at(line.start(), quote(text) + " has no space behind \"-\"; expected "
        + quote("- " + text.substring(1)));
  }

  private Mistake more(MistypedLine line) {
    return line.start() == problem
        ? at(problem, "the line is less indented than the text above that it goes on with;"
            + " expected the same indentation")
        : at(problem, "there is more behind a text in quotes; expected the quotes around all of it,"
            + " and those within it doubled ('') or escaped (\\\")");
  }

  private Optional<Mistake> deeperThanValue(String said, MistypedLine line) {
    return said.contains("<block mapping start>")
        ? line.above().filter(above -> above.firstColon() >= 0 && above.hasValue()
            && above.indent() < line.indent()).map(above -> deeper(line, above))
        : Optional.empty();
  }

  private boolean startsWith(char c) {
    return start < source.length() && source.at(start) == c;
  }

  private boolean isBehindEnd() {
    return MistypedLine.at(source, problem).above()
        .filter(above -> above.content().startsWith("...")).isPresent();
  }

  private static Mistake at(int offset, String message) {
    return new Mistake(offset, message);
  }
}
