package io.github.penstock.hcl;

import java.util.List;

/** A position between tokens. Comments are skipped, and the ends of lines where they mean nothing. */
final class HclCursor {

  private final HclSource source;
  private final List<HclToken> tokens;
  private int next;
  private boolean lines = true;

  HclCursor(HclSource source, List<HclToken> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  HclSource source() {
    return source;
  }

  /**
   * From here on the end of a line ends something, or it is a space.
   *
   * @return what it was before, for when this ends
   */
  boolean withLines(boolean inner) {
    boolean outer = lines;
    lines = inner;
    return outer;
  }

  HclToken peek() {
    return visible(tokens.get(index()));
  }

  HclToken read() {
    int index = index();
    next = Math.min(index + 1, tokens.size() - 1);
    return visible(tokens.get(index));
  }

  /** How many tokens there are before the next one. */
  int index() {
    int index = next;
    while (isHidden(tokens.get(index))) {
      index++;
    }
    return index;
  }

  /** Goes back to a token, in a text whose lines mean something. */
  void returnTo(int index) {
    next = index;
    lines = true;
  }

  /** A token whatever it is, also a comment. */
  HclToken token(int index) {
    return tokens.get(index);
  }

  boolean at(HclTokenType type) {
    return peek().is(type);
  }

  boolean atWord(String word) {
    HclToken token = peek();
    return token.is(HclTokenType.IDENTIFIER) && text(token).equals(word);
  }

  boolean take(HclTokenType type) {
    boolean here = at(type);
    if (here) {
      read();
    }
    return here;
  }

  boolean takeWord(String word) {
    boolean here = atWord(word);
    if (here) {
      read();
    }
    return here;
  }

  String text(HclToken token) {
    return source.text().substring(token.start(), token.end());
  }

  HclSpan span(HclToken token) {
    return source.span(token);
  }

  /** The place of the next token. */
  HclSpan here() {
    return span(peek());
  }

  /** From a place to the token that was read last. */
  HclSpan since(HclSpan start) {
    return start.to(span(tokens.get(next - 1)));
  }

  HclException error(HclToken token, String summary, String detail) {
    return source.error(span(token), summary, detail);
  }

  /** The next token in words. */
  String found() {
    HclToken token = peek();
    return switch (token.type()) {
      case END -> "the end";
      case NEWLINE -> "the end of the line";
      default -> '"' + text(token) + '"';
    };
  }

  /** A comment of one line ends that line. */
  private HclToken visible(HclToken token) {
    return token.is(HclTokenType.COMMENT)
        ? new HclToken(HclTokenType.NEWLINE, token.start(), token.end())
        : token;
  }

  private boolean isHidden(HclToken token) {
    return token.is(HclTokenType.COMMENT) && !(lines && token.endsLine(source.text()))
        || token.is(HclTokenType.NEWLINE) && !lines;
  }
}
