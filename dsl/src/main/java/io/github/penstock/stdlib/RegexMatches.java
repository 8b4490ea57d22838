package io.github.penstock.stdlib;

import com.google.re2j.Matcher;

/** The matches in a text one after the other, as Go finds them: no empty one right after another. */
final class RegexMatches {

  private final Regex regex;
  private final Matcher matcher;
  private final String text;
  private int count;
  private int from;
  private int previousEnd = -1;

  RegexMatches(Regex regex, String text) {
    this.regex = regex;
    this.matcher = regex.matcher(text);
    this.text = text;
  }

  /** The match to which {@link #next} went. */
  Matcher matcher() {
    return matcher;
  }

  boolean next() {
    while (from <= text.length() && matcher.find(from)) {
      regex.requireTimeFor(++count, text);
      boolean empty = matcher.end() == from;
      boolean accepted = !empty || matcher.start() != previousEnd;
      from = empty ? after(from) : matcher.end();
      previousEnd = matcher.end();
      if (accepted) {
        return true;
      }
    }
    return false;
  }

  private int after(int at) {
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at + 1;
  }
}
