package io.github.penstock.script;

/**
 * A word of a command, as the shell splits them.
 *
 * @param source as it is written, quotes included
 * @param start where it begins in the script, counted from 0 in chars
 * @param isDynamic whether the shell or GitHub puts something in: a variable, the output of a command, an
 *     expression
 * @param hasExpression whether GitHub does
 */
public record Word(String source, int start, boolean isDynamic, boolean hasExpression) {

  /** Where it ends in the script. */
  public int end() {
    return start + source.length();
  }

  /** The text without quotes and escapes; what is put in stands as it is written. */
  public String text() {
    return hasQuotes() ? unquoted() : source;
  }

  private boolean hasQuotes() {
    return source.indexOf('"') >= 0 || source.indexOf('\'') >= 0 || source.indexOf('\\') >= 0;
  }

  private String unquoted() {
    StringBuilder text = new StringBuilder(source.length());
    char quote = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else if (c == '\\' && quote != '\'' && i + 1 < source.length()) {
        i += escape(text, source.charAt(i + 1), quote);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** How many characters behind the backslash belong to it. */
  private static int escape(StringBuilder text, char next, char quote) {
    if (quote == '"' && "$`\"\\\n".indexOf(next) < 0) {
      text.append('\\');
      return 0;
    }
    if (next != '\n') {
      text.append(next);
    }
    return 1;
  }

  /** Whether it is this text, however it is quoted. */
  public boolean is(String text) {
    return !isDynamic && text().equals(text);
  }

  /** Whether it is an option, {@code -x} or {@code --word}. */
  public boolean isOption() {
    return source.length() > 1 && source.charAt(0) == '-';
  }

  static boolean isNameCharacter(char c, boolean first) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
        || !first && c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return source;
  }
}
