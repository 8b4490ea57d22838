package io.github.penstock.stdlib;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a regular expression says at first sight: the names of its groups, and how large it becomes when
 * its counted repetitions are written out.
 *
 * <p>Go takes groups with the same name, which RE2/J does not, and refuses patterns where repetitions
 * within repetitions make more than 1000, or where groups stand too deep within groups.
 */
final class RegexSyntax {

  private static final int DEEPEST = 1000;
  private static final int MOST_REPETITIONS = 1000;

  private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,9})(?:(,)([0-9]{1,9})?)?}");
  private static final Pattern NAMED = Pattern.compile("\\(\\?P?<([0-9A-Za-z_]+)>");

  /** A part of the pattern: how many steps it has, and how often its innermost part is repeated. */
  private record Part(long steps, int repetitions) {

    static final Part NOTHING = new Part(0, 1);
    static final Part STEP = new Part(1, 1);

    Part then(Part other) {
      return new Part(steps + other.steps, Math.max(repetitions, other.repetitions));
    }

    Part times(int count) {
      return new Part(steps * Math.max(1, count),
          (int) Math.min(Integer.MAX_VALUE, (long) repetitions * Math.max(1, count)));
    }
  }

  private final String pattern;
  private final StringBuilder unnamed = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private final Deque<Part> outer = new ArrayDeque<>();
  private Part before = Part.NOTHING;
  private Part last = Part.NOTHING;
  private boolean excessive;
  private int at;

  private RegexSyntax(String pattern) {
    this.pattern = pattern;
  }

  static RegexSyntax of(String pattern) {
    RegexSyntax syntax = new RegexSyntax(pattern);
    while (syntax.at < pattern.length()) {
      syntax.step();
    }
    return syntax;
  }

  /** The pattern for RE2/J, with groups that have no names. */
  String unnamed() {
    return unnamed.toString();
  }

  /** The names of the groups; empty for one without. */
  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** Whether Go refuses it for its size, or for a character that it does not let be escaped. */
  boolean isExcessive() {
    return excessive;
  }

  /** About as many steps as a match may take for each character. */
  long steps() {
    return before.then(last).steps();
  }

  private void step() {
    int start = at;
    switch (pattern.charAt(at)) {
      case '\\' -> escape();
      case '[' -> characterClass();
      case '(' -> open();
      case ')' -> close();
      case '{' -> repeat();
      default -> atom(1);
    }
    at = Math.min(at, pattern.length());
    unnamed.append(rewritten(start));
    excessive |= outer.size() > DEEPEST || last.repetitions() > MOST_REPETITIONS;
  }

  /** What RE2/J understands as Go does: groups without names, a brace that is no repetition escaped. */
  private String rewritten(int start) {
    char first = pattern.charAt(start);
    if (first == '(') {
      return "(";
    }
    return first == '{' && at == start + 1 ? "\\{" : pattern.substring(start, at);
  }

  private void atom(int length) {
    before = before.then(last);
    last = Part.STEP;
    at += length;
  }

  private void escape() {
    if (!pattern.startsWith("\\Q", at)) {
      excessive |= at + 1 < pattern.length() && pattern.charAt(at + 1) > '~';
      atom(Math.max(2, bracesEnd() - at));
      return;
    }
    int end = pattern.indexOf("\\E", at + 2);
    int next = end < 0 ? pattern.length() : end;
    at += 2;
    while (at < next) {
      atom(1);
    }
    at = end < 0 ? next : end + 2;
  }

  /** Where an escape with braces ends: a code point, a class of characters. */
  private int bracesEnd() {
    boolean braces = pattern.startsWith("{", at + 2) && "xpP".indexOf(pattern.charAt(at + 1)) >= 0;
    return braces ? pattern.indexOf('}', at) + 1 : at;
  }

  /** A bracket in the first place is one of its characters. */
  private void characterClass() {
    int start = pattern.startsWith("[^", at) ? at + 2 : at + 1;
    int end = start + 1;
    while (end < pattern.length() && pattern.charAt(end) != ']') {
      boolean named = pattern.startsWith("[:", end) && pattern.indexOf(":]", end) >= 0;
      end = named ? pattern.indexOf(":]", end) + 2 : end + (pattern.charAt(end) == '\\' ? 2 : 1);
    }
    atom(end + 1 - at);
  }

  private void open() {
    outer.push(before.then(last));
    before = Part.NOTHING;
    last = Part.STEP;
    Matcher named = NAMED.matcher(pattern).region(at, pattern.length());
    if (named.lookingAt()) {
      names.add(named.group(1));
      at = named.end();
    } else {
      if (!pattern.startsWith("(?", at)) {
        names.add("");
      }
      at++;
    }
  }

  private void close() {
    if (!outer.isEmpty()) {
      last = before.then(last).then(Part.STEP);
      before = outer.pop();
    }
    at++;
  }

  private void repeat() {
    Matcher count = COUNT.matcher(pattern).region(at, pattern.length());
    if (!count.lookingAt()) {
      atom(1);
      return;
    }
    String most = count.group(3) == null ? count.group(1) : count.group(3);
    last = last.times(Integer.parseInt(most));
    at = count.end();
  }
}
