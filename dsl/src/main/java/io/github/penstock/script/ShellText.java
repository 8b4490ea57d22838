package io.github.penstock.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a script and the place up to which it is read. */
final class ShellText {

  private static final String EXPRESSION = "${{";

  /** Nobody nests deeper; the stack has an end. */
  private static final int MAX_DEPTH = 100;

  private final String text;
  private final int end;
  private final List<Fault> softFaults = new ArrayList<>();
  private final List<Redirect> documents = new ArrayList<>();
  private final Map<Integer, Redirect> read = new HashMap<>(0);
  private int depth;
  int at;

  ShellText(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** One level deeper, up to {@link #leave}. */
  void enter() {
    if (++depth > MAX_DEPTH) {
      throw new Unreadable(null);
    }
  }

  void leave() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /** Goes on at another place, at no depth. */
  void resume(int place) {
    at = place;
    depth = 0;
    documents.clear();
  }

  String whole() {
    return text;
  }

  int end() {
    return end;
  }

  boolean isAtEnd() {
    return at >= end;
  }

  /** The character at that distance; NUL behind the end. */
  char peek(int distance) {
    int index = at + distance;
    return index < end ? text.charAt(index) : 0;
  }

  char current() {
    return at < end ? text.charAt(at) : 0;
  }

  boolean isAt(String expected) {
    return text.startsWith(expected, at) && at + expected.length() <= end;
  }

  String from(int start) {
    return text.substring(start, Math.min(at, end));
  }

  boolean isAtExpression() {
    return current() == '$' && isAt(EXPRESSION);
  }

  /** Goes behind an expression of GitHub's. */
  void skipExpression() {
    boolean quoted = false;
    for (int i = at + EXPRESSION.length(); i < end; i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && c == '}' && text.charAt(i - 1) == '}') {
        at = i + 1;
        return;
      }
    }
    throw new Unreadable(null);
  }

  /** Goes behind spaces, tabs and continued lines, and a comment behind them. */
  void skipBlanks() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '\\' && peek(1) == '\n') {
        at += 2;
      } else {
        break;
      }
    }
    if (current() == '#') {
      skipToLineEnd();
    }
  }

  /** Goes behind blanks and ends of lines, and the here-documents that begin at them. */
  void skipLines() {
    skipBlanks();
    while (current() == '\n') {
      newline();
      skipBlanks();
    }
  }

  /** Goes behind the end of the line, and the here-documents that begin there. */
  void newline() {
    at++;
    if (!documents.isEmpty()) {
      List<Redirect> pending = List.copyOf(documents);
      documents.clear();
      pending.forEach(this::document);
    }
  }

  void skipToLineEnd() {
    int found = text.indexOf('\n', at);
    at = found < 0 || found > end ? end : found;
  }

  /** A here-document whose text begins on the next line. */
  void expectDocument(Redirect redirect) {
    documents.add(redirect);
  }

  /** The text of a here-document that was read. */
  Redirect withDocument(Redirect redirect) {
    return read.getOrDefault(redirect.start(), redirect);
  }

  boolean hasDocuments() {
    return !read.isEmpty();
  }

  private void document(Redirect redirect) {
    String word = redirect.target().text();
    int start = at;
    while (at < end) {
      int lineStart = at;
      skipToLineEnd();
      int from = redirect.operator().equals("<<-") ? skipTabs(lineStart) : lineStart;
      if (isWord(from, at, word)) {
        keep(redirect, start, lineStart);
        return;
      }
      if (isWordBeforeBracket(from, word)) {
        at = from + word.length();
        keep(redirect, start, lineStart);
        return;
      }
      at = Math.min(at + 1, end);
    }
    keep(redirect, start, end);
    softFaults.add(new Fault(Fault.Kind.UNCLOSED_DOCUMENT,
        redirect.operator() + redirect.target().source(), word, redirect.start()));
  }

  private int skipTabs(int from) {
    int i = from;
    while (i < end && text.charAt(i) == '\t') {
      i++;
    }
    return i;
  }

  private boolean isWord(int from, int to, String word) {
    int last = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
    return last - from == word.length() && text.startsWith(word, from);
  }

  /** bash ends the document of {@code $(cat <<E ...)} at {@code E)} too. */
  private boolean isWordBeforeBracket(int from, String word) {
    int behind = from + word.length();
    return behind < end && text.charAt(behind) == ')' && text.startsWith(word, from);
  }

  private void keep(Redirect redirect, int start, int stop) {
    String source = text.substring(start, Math.min(Math.max(start, stop), end));
    boolean quoted = !redirect.target().text().equals(redirect.target().source());
    boolean expression = source.contains(EXPRESSION);
    boolean dynamic = expression || !quoted
        && (source.indexOf('$') >= 0 || source.indexOf('`') >= 0);
    read.put(redirect.start(),
        new Redirect(redirect.operator(), redirect.target(), redirect.start(),
            Optional.of(new Word(source, start, dynamic, expression))));
  }

  /** What is found here is nothing that could stand here. */
  Unreadable unexpected(String found) {
    return new Unreadable(new Fault(Fault.Kind.UNEXPECTED, found, "", at));
  }

  List<Fault> softFaults() {
    return softFaults;
  }
}
