package io.github.penstock.rules.security;

/** Where in a text of JavaScript an expression stands, as far as that is beyond doubt. */
enum JavaScriptQuoting {
  /** It is all that stands between quotes. */
  ALONE,
  /** Between backticks, where JavaScript fills in values itself. */
  TEMPLATE,
  /** In other quotes beside more text, in code, or nobody knows. */
  OTHER;

  /** How an expression is quoted that takes some characters of a text. */
  static JavaScriptQuoting of(String text, int start, int end) {
    int at = 0;
    while (at < start) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'' || c == '`') {
        int close = close(text, at);
        if (close > start) {
          return quoted(text, c, at, start, end);
        }
        at = close;
      } else if (c == '/') {
        at = comment(text, at);
      } else {
        at = text.startsWith("${{", at) ? expression(text, at) : at + 1;
      }
      if (at < 0) {
        return OTHER;
      }
    }
    return OTHER;
  }

  private static JavaScriptQuoting quoted(String text, char quote, int open, int start, int end) {
    if (quote == '`') {
      return TEMPLATE;
    }
    boolean alone = open == start - 1 && end < text.length() && text.charAt(end) == quote;
    String behind = alone ? text.substring(end + 1).stripLeading() : ":";
    return behind.startsWith(":") ? OTHER : ALONE;
  }

  /** Behind the quote that closes the one at a place; negative where there is none. */
  private static int close(String text, int open) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (c == quote) {
        return at + 1;
      }
      if (c == '\n' && quote != '`') {
        return -1;
      }
      if (text.startsWith("${{", at)) {
        at = expression(text, at);
      } else if (quote == '`' && text.startsWith("${", at)) {
        at = filled(text, at);
      } else {
        at += c == '\\' ? 2 : 1;
      }
    }
    return -1;
  }

  /** Behind a value that JavaScript fills in; negative where it is more than names and brackets. */
  private static int filled(String text, int from) {
    for (int at = from + 2; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '}') {
        return at + 1;
      }
      if ("{`\"'/\n".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind a comment; negative for a division, or an expression of characters with its own quotes. */
  private static int comment(String text, int from) {
    if (text.startsWith("//", from)) {
      int end = text.indexOf('\n', from);
      return end < 0 ? -1 : end;
    }
    int end = text.startsWith("/*", from) ? text.indexOf("*/", from + 2) : -1;
    return end < 0 ? -1 : end + 2;
  }

  /** Behind an expression of GitHub's, whose texts are in single quotes. */
  private static int expression(String text, int from) {
    boolean quoted = false;
    for (int at = from + 3; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && text.startsWith("}}", at)) {
        return at + 2;
      }
    }
    return -1;
  }
}
