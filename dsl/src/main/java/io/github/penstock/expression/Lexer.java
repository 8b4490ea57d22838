package io.github.penstock.expression;

/**
 * Cuts an expression into tokens as the runner does. What a dot or a parenthesis is depends on the
 * token before. See LexicalAnalyzer in
 * https://github.com/actions/runner.
 */
final class Lexer {

  private final Source source;
  private final String text;
  private int at;
  private TokenKind last = TokenKind.OPERATOR;

  Lexer(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /** The next token; {@link TokenKind#END} behind the last one. */
  Token next() {
    skipSpace();
    Token token = at == text.length() ? token(TokenKind.END, at) : read(text.charAt(at));
    last = token.kind();
    at = token.end();
    return token;
  }

  private Token read(char c) {
    return switch (c) {
      case '(' -> token(
          last == TokenKind.FUNCTION ? TokenKind.OPEN_CALL : TokenKind.OPEN_GROUP, at + 1);
      case ')' -> token(TokenKind.CLOSE, at + 1);
      case '[' -> token(TokenKind.OPEN_INDEX, at + 1);
      case ']' -> token(TokenKind.CLOSE_INDEX, at + 1);
      case ',' -> token(TokenKind.COMMA, at + 1);
      case '*' -> token(
          last == TokenKind.OPEN_INDEX ? TokenKind.ANY_INDEX : TokenKind.WILDCARD, at + 1);
      case '.' -> last.endsTarget() || last == TokenKind.ANY_INDEX
          ? token(TokenKind.DOT, at + 1)
          : number();
      case '\'' -> string();
      case '!', '<', '>', '=', '&', '|' -> operator(c);
      default -> c == '-' || c == '+' || Characters.isDigit(c) ? number() : word();
    };
  }

  private Token operator(char c) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean twice = switch (c) {
      case '&', '|' -> second == c;
      default -> second == '=';
    };
    if (twice) {
      return token(TokenKind.OPERATOR, at + 2);
    }
    return switch (c) {
      case '!' -> token(TokenKind.NOT, at + 1);
      case '<', '>' -> token(TokenKind.OPERATOR, at + 1);
      default -> throw source.lexing(at, "\"" + c + "\" is no operator; expected \"" + c
          + (c == '=' ? "=\"" : c + "\""));
    };
  }

  private Token string() {
    for (int end = at + 1; end < text.length(); end++) {
      if (text.charAt(end) != '\'') {
        continue;
      }
      if (end + 1 == text.length() || text.charAt(end + 1) != '\'') {
        return token(TokenKind.STRING, end + 1);
      }
      end++;
    }
    throw source.lexing(at, "text " + text.substring(at) + " has no end; expected a single quote");
  }

  private Token number() {
    int end = at + 1;
    while (end < text.length()
        && (text.charAt(end) == '.' || !Characters.isBoundary(text.charAt(end)))) {
      end++;
    }
    String number = text.substring(at, end);
    if (Double.isNaN(Numbers.parse(number))) {
      throw source.lexing(at, last.wantsValue() || !number.startsWith(".")
          ? "\"" + number + "\" is no number"
          : "unexpected \"" + number + "\"; expected "
              + (last == TokenKind.DOT ? "a name or \"*\"" : "an operator"));
    }
    return token(TokenKind.NUMBER, end);
  }

  private Token word() {
    int end = at + 1;
    while (end < text.length() && !Characters.isBoundary(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    if (!Characters.isIdentifier(word)) {
      throw source.lexing(at, unexpected(word));
    }
    return token(kindOfWord(word, end), end);
  }

  private static String unexpected(String word) {
    if (word.startsWith("\"")) {
      return "unexpected " + word + "; expected a text in single quotes";
    }
    return "unexpected \"" + word + "\"" + (word.indexOf('/') > 0
        ? "; expected a text in single quotes"
        : "");
  }

  private TokenKind kindOfWord(String word, int end) {
    if (last == TokenKind.DOT) {
      return TokenKind.PROPERTY;
    }
    return switch (word) {
      case "null" -> TokenKind.NULL;
      case "true" -> TokenKind.TRUE;
      case "false" -> TokenKind.FALSE;
      case "NaN", "Infinity" -> TokenKind.NUMBER;
      default -> isCalled(end) ? TokenKind.FUNCTION : TokenKind.NAME;
    };
  }

  private boolean isCalled(int end) {
    int next = end;
    while (next < text.length() && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '(';
  }

  private void skipSpace() {
    while (at < text.length() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
  }

  private Token token(TokenKind kind, int end) {
    return new Token(kind, text.substring(at, end), at, end);
  }
}
