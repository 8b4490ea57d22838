package io.github.penstock.hcl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parts any text into tokens. Nothing is lost: between two tokens there are only spaces and tabs. It
 * does not recurse, however deep templates are nested.
 *
 * <p>See https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements.
 */
final class HclLexer {

  static final char BYTE_ORDER_MARK = '\ufeff';

  private final String text;
  private final List<HclToken> tokens = new ArrayList<>();
  private final Deque<Mode> modes = new ArrayDeque<>();
  private int position;

  private HclLexer(String text) {
    this.text = text;
  }

  /** The tokens of a file or an expression, with an end. */
  static List<HclToken> tokens(String text) {
    HclLexer lexer = new HclLexer(text);
    lexer.position = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
    return lexer.all(new Mode(Kind.CODE, ""));
  }

  /** The tokens of a template without quotes, with an end. */
  static List<HclToken> templateTokens(String text) {
    return new HclLexer(text).all(new Mode(Kind.TEMPLATE, ""));
  }

  private enum Kind {
    CODE,
    QUOTED,
    HEREDOC,
    TEMPLATE
  }

  /** What surrounds the position. */
  private static final class Mode {

    final Kind kind;
    final String marker;
    int braces;
    boolean lineStart = true;

    Mode(Kind kind, String marker) {
      this.kind = kind;
      this.marker = marker;
    }
  }

  private List<HclToken> all(Mode outermost) {
    modes.push(outermost);
    while (position < text.length()) {
      switch (modes.getFirst().kind) {
        case CODE -> code();
        case QUOTED -> quoted();
        default -> plain();
      }
    }
    add(HclTokenType.END, position);
    return tokens;
  }

  private void add(HclTokenType type, int end) {
    tokens.add(new HclToken(type, position, end));
    position = end;
  }

  private void code() {
    char c = text.charAt(position);
    if (c == ' ' || c == '\t') {
      position++;
    } else if (word(HclTokenType.NUMBER, HclWords.numberEnd(text, position))
        || word(HclTokenType.IDENTIFIER, HclWords.identifierEnd(text, position))
        || word(HclTokenType.COMMENT, HclWords.commentEnd(text, position))
        || word(HclTokenType.NEWLINE, HclWords.newlineEnd(text, position))) {
      return;
    } else if (c == '"') {
      add(HclTokenType.OPEN_QUOTE, position + 1);
      modes.push(new Mode(Kind.QUOTED, ""));
    } else if (c == '{' || c == '}' || at("~}")) {
      brace(c);
    } else if (!heredoc(HclWords.heredocEnd(text, position))) {
      symbol(c);
    }
  }

  private boolean word(HclTokenType type, int end) {
    boolean here = end > position;
    if (here) {
      add(type, end);
    }
    return here;
  }

  private void brace(char c) {
    Mode mode = modes.getFirst();
    if (c == '{') {
      add(HclTokenType.OPEN_BRACE, position + 1);
      mode.braces++;
      return;
    }
    boolean ends = mode.braces == 0 && modes.size() > 1;
    boolean tilde = c == '~';
    add(ends || tilde ? HclTokenType.SEQUENCE_END : HclTokenType.CLOSE_BRACE,
        position + (tilde ? 2 : 1));
    if (ends) {
      modes.pop();
    } else {
      mode.braces--;
    }
  }

  private boolean heredoc(int end) {
    if (end == position) {
      return false;
    }
    String opening = text.substring(position + 2, end).stripTrailing();
    add(HclTokenType.OPEN_HEREDOC, end);
    modes.push(new Mode(Kind.HEREDOC, opening.startsWith("-") ? opening.substring(1) : opening));
    return true;
  }

  private void symbol(char first) {
    for (HclTokenType type : HclWords.symbols(first)) {
      if (at(type.symbol())) {
        add(type, position + type.symbol().length());
        return;
      }
    }
    add(HclTokenType.INVALID, position + Character.charCount(text.codePointAt(position)));
  }

  private void quoted() {
    char c = text.charAt(position);
    if (c == '"') {
      add(HclTokenType.CLOSE_QUOTE, position + 1);
      modes.pop();
    } else if (c == '\n' || c == '\r') {
      add(HclTokenType.QUOTED_NEWLINE, HclWords.newlinesEnd(text, position));
    } else if (!sequence()) {
      int end = HclWords.quotedTextEnd(text, position);
      add(end > position ? HclTokenType.QUOTED_TEXT : HclTokenType.INVALID,
          Math.max(end, position + 1));
    }
  }

  private void plain() {
    Mode mode = modes.getFirst();
    if (sequence()) {
      mode.lineStart = false;
      return;
    }
    boolean heredoc = mode.kind == Kind.HEREDOC;
    int end = heredoc
        ? HclWords.heredocTextEnd(text, position)
        : HclWords.plainTextEnd(text, position);
    boolean line = end > position && text.charAt(end - 1) == '\n';
    if (heredoc && line && mode.lineStart
        && text.substring(position, end).strip().equals(mode.marker)) {
      add(HclTokenType.CLOSE_HEREDOC, end - (text.startsWith("\r\n", end - 2) ? 2 : 1));
      modes.pop();
    } else if (!word(HclTokenType.PLAIN_TEXT, end)) {
      add(HclTokenType.INVALID, text.length());
    }
    mode.lineStart = line;
  }

  private boolean sequence() {
    boolean interpolation = at("${");
    if (!interpolation && !at("%{")) {
      return false;
    }
    add(interpolation ? HclTokenType.INTERPOLATION : HclTokenType.DIRECTIVE,
        position + (text.startsWith("~", position + 2) ? 3 : 2));
    modes.push(new Mode(Kind.CODE, ""));
    return true;
  }

  private boolean at(String expected) {
    return text.startsWith(expected, position);
  }
}
