package io.github.penstock.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern of {@code hashFiles}, cut into the names of an absolute path: {@code *}, {@code ?} and
 * {@code [...]} stay within a name, {@code **} stands for any number of names, and what lies below a
 * match matches too. See packages/glob of https://github.com/actions/toolkit.
 *
 * @param excludes whether what it matches is taken out again
 * @param literal the names before the first one with a wildcard
 * @param belowOnly whether it matches a folder only, and so the files below
 */
record FilePattern(boolean excludes, List<Pattern> names, Path literal, boolean belowOnly) {

  private static final Pattern ANY_NAMES = Pattern.compile("");

  /** A line that is empty or begins with {@code #} is no pattern. */
  static List<FilePattern> of(List<String> lines, Path workspace) {
    List<FilePattern> patterns = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        patterns.add(of(text, workspace));
      }
    }
    return List.copyOf(patterns);
  }

  private static FilePattern of(String line, Path workspace) {
    String text = line;
    boolean excludes = false;
    while (text.startsWith("!")) {
      excludes = !excludes;
      text = text.substring(1).strip();
    }
    Path literal = text.startsWith("/") ? workspace.getRoot() : workspace;
    List<Pattern> names = new ArrayList<>();
    literal.forEach(name -> names.add(Pattern.compile(name.toString(), Pattern.LITERAL)));
    boolean isLiteral = true;
    for (String name : namesOf(text)) {
      isLiteral = isLiteral && name.chars().noneMatch(c -> "*?[\\".indexOf(c) >= 0);
      literal = isLiteral ? literal.resolve(name) : literal;
      names.add(name.equals("**") ? ANY_NAMES : Pattern.compile(regex(name), Pattern.DOTALL));
    }
    return new FilePattern(excludes, List.copyOf(names), literal, text.endsWith("/"));
  }

  private static List<String> namesOf(String pattern) {
    List<String> names = new ArrayList<>();
    for (String name : pattern.split("/")) {
      boolean self = name.equals(".") && names.isEmpty();
      if (name.equals("..") || name.equals(".") && !self) {
        throw new IllegalArgumentException("pattern \"" + pattern + "\" has \"" + name
            + "\"; expected a path from the workspace");
      }
      boolean again = name.equals("**") && !names.isEmpty()
          && names.get(names.size() - 1).equals("**");
      if (!name.isEmpty() && !self && !again) {
        names.add(name);
      }
    }
    return names;
  }

  /** What stands before the last star is found once and kept: no other place would do better. */
  private static String regex(String name) {
    StringBuilder regex = new StringBuilder();
    int star = -1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int close = c == '[' ? name.indexOf(']', i + 2) : -1;
      if (close > 0 && ascends(name.substring(i + 1, close))) {
        regex.append(characters(name.substring(i + 1, close)));
        i = close;
      } else if (c == '\\' && i + 1 < name.length()) {
        i++;
        regex.append(Pattern.quote(name.substring(i, i + 1)));
      } else if (c == '*') {
        if (star >= 0) {
          regex.replace(star, star + 2, "(?>.*?").append(')');
        }
        star = regex.length();
        regex.append(".*");
      } else {
        regex.append(c == '?' ? "." : Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  /** Brackets around a range that goes down stand for themselves. */
  private static boolean ascends(String inside) {
    int[] characters = inside.codePoints().toArray();
    int first = inside.startsWith("!") || inside.startsWith("^") ? 1 : 0;
    for (int i = first; i + 2 < characters.length; i++) {
      if (characters[i + 1] == '-') {
        if (characters[i] > characters[i + 2]) {
          return false;
        }
        i += 2;
      }
    }
    return true;
  }

  /** Anything but nothing is any character, as JavaScript reads {@code [^]}. */
  private static String characters(String inside) {
    boolean not = inside.startsWith("!") || inside.startsWith("^");
    if (not && inside.length() == 1) {
      return ".";
    }
    String escaped = (not ? inside.substring(1) : inside).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
    return (not ? "[^" : "[") + escaped + "]";
  }

  boolean matches(Path file) {
    return matches(file, 0, 0);
  }

  private boolean matches(Path file, int at, int name) {
    if (name == names.size()) {
      return at < file.getNameCount() || !belowOnly;
    }
    if (names.get(name) == ANY_NAMES) {
      return matches(file, at, name + 1)
          || at < file.getNameCount() && matches(file, at + 1, name);
    }
    return at < file.getNameCount()
        && names.get(name).matcher(file.getName(at).toString()).matches()
        && matches(file, at + 1, name + 1);
  }
}
