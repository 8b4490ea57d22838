package io.github.penstock.rules.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A pattern of paths, ready to be held against many of them; takes no longer for odd patterns. */
final class PathPattern {

  private enum Kind {
    CHARACTER,
    /** A character of a list; the text holds pairs of the first and the last of a range. */
    RANGES,
    /** Any characters but {@code /}. */
    STAR,
    /** Any characters. */
    STARS,
    /** Any folders, each with its {@code /}, or none. */
    FOLDERS
  }

  /** A piece of the pattern, and how often it may come. */
  private record Token(Kind kind, String text, boolean optional, boolean repeated) {

    boolean takes(char c) {
      return switch (kind) {
        case CHARACTER -> text.charAt(0) == c;
        case RANGES -> isInRange(c);
        case STAR -> c != '/';
        case STARS, FOLDERS -> true;
      };
    }

    private boolean isInRange(char c) {
      for (int i = 0; i < text.length(); i += 2) {
        if (text.charAt(i) <= c && c <= text.charAt(i + 1)) {
          return true;
        }
      }
      return false;
    }

    boolean isOneCharacter() {
      return kind == Kind.CHARACTER && !optional && !repeated;
    }

    boolean mayBeSkipped() {
      return optional || kind == Kind.STAR || kind == Kind.STARS || kind == Kind.FOLDERS;
    }

    boolean mayGoOn() {
      return repeated || kind == Kind.STAR || kind == Kind.STARS || kind == Kind.FOLDERS;
    }
  }

  private final List<Token> tokens = new ArrayList<>();

  private PathPattern() {}

  /** The pattern of a text that {@link Glob} finds nothing wrong with. */
  static PathPattern of(String glob) {
    PathPattern pattern = new PathPattern();
    int at = 0;
    while (at < glob.length()) {
      at = pattern.add(glob, at);
    }
    return pattern;
  }

  private int add(String glob, int at) {
    char c = glob.charAt(at);
    if (c == '*') {
      boolean two = glob.startsWith("**", at);
      boolean folders = glob.startsWith("**/", at) && (at == 0 || glob.charAt(at - 1) == '/');
      add(folders ? Kind.FOLDERS : two ? Kind.STARS : Kind.STAR, "");
      return at + (folders ? 3 : two ? 2 : 1);
    }
    if (c == '?' || c == '+') {
      Token last = tokens.remove(tokens.size() - 1);
      tokens.add(new Token(last.kind, last.text, c == '?', c == '+'));
      return at + 1;
    }
    if (c == '[') {
      int end = glob.indexOf(']', at);
      add(Kind.RANGES, ranges(glob.substring(at + 1, end)));
      return end + 1;
    }
    int escaped = c == '\\' ? 1 : 0;
    add(Kind.CHARACTER, glob.substring(at + escaped, at + escaped + 1));
    return at + escaped + 1;
  }

  private void add(Kind kind, String text) {
    tokens.add(new Token(kind, text, false, false));
  }

  private static String ranges(String list) {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < list.length(); i++) {
      boolean range = i + 2 < list.length() && list.charAt(i + 1) == '-';
      pairs.append(list.charAt(i)).append(list.charAt(range ? i + 2 : i));
      i += range ? 2 : 0;
    }
    return pairs.toString();
  }

  /**
   * Whether one of many paths is one that the pattern means.
   *
   * @param sorted in their natural order: those that begin otherwise are not even looked at
   */
  boolean matchesAny(List<String> sorted) {
    String start = text(tokens);
    String end = end();
    int found = Collections.binarySearch(sorted, start);
    for (int i = found < 0 ? -found - 1 : found; i < sorted.size(); i++) {
      String path = sorted.get(i);
      if (!path.startsWith(start)) {
        return false;
      }
      if (path.endsWith(end) && matches(path)) {
        return true;
      }
    }
    return false;
  }

  private String end() {
    int from = tokens.size();
    while (from > 0 && tokens.get(from - 1).isOneCharacter()) {
      from--;
    }
    return text(tokens.subList(from, tokens.size()));
  }

  /** The characters that the first tokens are, up to one that can be others. */
  private static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (!token.isOneCharacter()) {
        break;
      }
      text.append(token.text);
    }
    return text.toString();
  }

  /** Whether the whole path is one that the pattern means. */
  boolean matches(String path) {
    boolean[] now = new boolean[tokens.size() + 1];
    boolean[] next = new boolean[tokens.size() + 1];
    enter(now, 0);
    for (int i = 0; i < path.length(); i++) {
      Arrays.fill(next, false);
      step(path.charAt(i), now, next);
      boolean[] spare = now;
      now = next;
      next = spare;
    }
    return now[tokens.size()];
  }

  private void step(char c, boolean[] now, boolean[] next) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (now[i] && token.takes(c)) {
        next[i] |= token.mayGoOn();
        if (token.kind != Kind.FOLDERS || c == '/') {
          enter(next, i + 1);
        }
      }
    }
  }

  /** Marks a place in the pattern, and those that can be reached without a character. */
  private void enter(boolean[] places, int start) {
    int at = start;
    places[at] = true;
    while (at < tokens.size() && tokens.get(at).mayBeSkipped()) {
      at++;
      places[at] = true;
    }
  }
}
