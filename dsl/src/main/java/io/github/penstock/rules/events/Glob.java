package io.github.penstock.rules.events;

import static io.github.penstock.wording.Wording.quote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern of a filter; see formats.yml and
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#filter-pattern-cheat-sheet.
 */
final class Glob {

  private static final int END = -1;

  private final String text;
  private final boolean isPath;
  private int at;
  private boolean repeatable;
  private @Nullable GlobMistake mistake;

  private Glob(String text, boolean isPath) {
    this.text = text;
    this.isPath = isPath;
  }

  /** What is wrong first with a pattern. */
  static Optional<GlobMistake> mistake(String pattern, boolean isPath) {
    Glob glob = new Glob(pattern, isPath);
    glob.read();
    return Optional.ofNullable(glob.mistake);
  }

  private void read() {
    if (text.startsWith("!")) {
      at++;
    }
    if (at == text.length()) {
      syntax(0, at == 0 ? "is empty" : "leaves out nothing; expected a pattern behind \"!\"");
    }
    checkEnds();
    while (mistake == null && at < text.length()) {
      character(text.charAt(at));
    }
  }

  private void character(char c) {
    switch (c) {
      case '?', '+' -> quantifier(c);
      case '*' -> special();
      case '[' -> bracket();
      case '\\' -> escape();
      case '\n', '\r' -> syntax(at, "has a line break; expected one pattern");
      default -> ordinary(c);
    }
  }

  private void ordinary(char c) {
    if (!isPath && (c == ' ' || c == '\t' || c == '~' || c == '^' || c == ':')) {
      odd(at, "never matches: no name of a branch or a tag has " + quote(String.valueOf(c))
          + (at > 0 && text.charAt(at - 1) == ',' ? "; expected a list of patterns" : ""));
    }
    repeatable = true;
    at++;
  }

  private void special() {
    repeatable = false;
    at++;
  }

  /** {@code ?} and {@code +} say how often the character before them comes. */
  private void quantifier(char c) {
    if (!repeatable) {
      syntax(at, "has " + quote(String.valueOf(c)) + (at == 0 || text.charAt(at - 1) == '!'
          ? " at its start"
          : " behind " + quote(text.substring(at - 1, at)))
          + "; expected a character or \"]\" before it");
    }
    special();
  }

  private void bracket() {
    int start = at++;
    int characters = 0;
    while (mistake == null && peek(0) != ']') {
      if (peek(0) == END) {
        syntax(start, "has \"[\" without \"]\"");
      } else if (peek(1) == '-' && peek(2) != ']') {
        range();
        characters += 2;
      } else if (peek(1) == '-') {
        odd(at, "has a range without an end; expected such as \"a-z\"");
      } else {
        characters++;
        at++;
      }
    }
    if (mistake == null && characters < 2) {
      String inside = text.substring(start + 1, at);
      mistake = characters == 0
          ? GlobMistake.syntax(start, "has \"[]\"; expected characters between the brackets")
          : GlobMistake.odd(start, "has one character in brackets; expected more, or "
              + quote(inside) + " without brackets");
    }
    repeatable = true;
    at++;
  }

  private void range() {
    if (peek(2) == END) {
      syntax(at, "has a range without an end; expected such as \"a-z\"");
    } else if (peek(2) < peek(0)) {
      syntax(at, "has the range " + quote(text.substring(at, at + 3))
          + "; expected a range that goes upwards");
    }
    at += 3;
  }

  private int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  private void escape() {
    int next = peek(1);
    if (next == END) {
      syntax(at, "ends in \"\\\"; expected a character behind it");
    } else if (!isPath && "[?+*\\!".indexOf(next) < 0) {
      odd(at, "has \"\\\" before " + quote(String.valueOf((char) next))
          + "; expected one of \"!\", \"*\", \"+\", \"?\", \"[\", \"\\\" behind it");
    }
    repeatable = true;
    at += 2;
  }

  /** What no name can begin or end with. */
  private void checkEnds() {
    if (mistake != null) {
      return;
    }
    String pattern = text.substring(at);
    if (isPath) {
      checkPath(pattern);
    } else if (pattern.startsWith("/")) {
      odd(at, "never matches: no name of a branch or a tag begins with \"/\"");
    } else if (pattern.endsWith("/") || pattern.endsWith(".")) {
      odd(text.length() - 1, "never matches: no name of a branch or a tag ends in "
          + quote(text.substring(text.length() - 1)));
    }
  }

  private void checkPath(String pattern) {
    if (pattern.startsWith(" ") || pattern.endsWith(" ")) {
      odd(at, "has a space at its " + (pattern.startsWith(" ") ? "start" : "end")
          + "; expected none");
    }
    for (int start = 0; start <= pattern.length();) {
      int slash = pattern.indexOf('/', start);
      int end = slash < 0 ? pattern.length() : slash;
      String name = end - start > 2 ? "" : pattern.substring(start, end);
      if (name.equals(".") || name.equals("..")) {
        odd(at + start, "never matches: paths begin at the root of the repository and have no "
            + quote(name));
      }
      start = end + 1;
    }
  }

  private void syntax(int where, String what) {
    if (mistake == null) {
      mistake = GlobMistake.syntax(where, what);
    }
  }

  private void odd(int where, String what) {
    if (mistake == null) {
      mistake = GlobMistake.odd(where, what);
    }
  }
}
