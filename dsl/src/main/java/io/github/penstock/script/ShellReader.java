package io.github.penstock.script;

import io.github.penstock.script.ShellScript.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a script by the grammar of bash, which holds that of POSIX's shell. See
 * https://www.gnu.org/software/bash/manual/bash.html#Shell-Grammar.
 */
final class ShellReader {

  /** The redirections of what is nested deeper are its own affair; else time would not be linear. */
  private static final int MAX_INHERITING = 50;

  /** How often reading goes on with the next line after a fault. */
  private static final int MAX_RESUMES = 3;

  /** Words that close, or go on with, a compound command. */
  private static final Set<String> CLOSING =
      Set.of("then", "elif", "else", "fi", "do", "done", "esac", "}");

  /** What a pipeline may begin with. */
  private static final Set<String> PREFIXES = Set.of("!", "time", "coproc");

  private final ShellText text;
  private final CommandList read = new CommandList();
  private final Redirections redirections;
  private final CompoundCommands compounds;
  private final SimpleCommands simple;
  private boolean prefixed;
  private boolean empty;

  ShellReader(String script) {
    this(new ShellText(script, 0, script.length()));
  }

  private ShellReader(ShellText text) {
    this.text = text;
    ShellWords words = new ShellWords(text, inner -> nested(), this::backticks, read.features);
    this.redirections = new Redirections(text, words, read.features);
    this.compounds = new CompoundCommands(text, words, read, this);
    this.simple = new SimpleCommands(text, words, read, redirections, compounds);
  }

  ShellScript read() {
    Optional<Fault> first = Optional.empty();
    for (int i = 0; i <= MAX_RESUMES && !text.isAtEnd(); i++) {
      int start = text.at;
      Optional<Fault> found = readAll();
      if (i == 0) {
        first = found;
      }
      if (text.at <= start) {
        break;
      }
    }
    List<Fault> faults = new ArrayList<>(text.softFaults());
    if (!read.opaque) {
      first.ifPresent(fault -> faults.add(0, fault));
    }
    return new ShellScript(read.drafts.stream().map(draft -> draft.done(text)).toList(), faults,
        read.features);
  }

  /** Reads on to the end, or to the line behind the first fault. */
  private Optional<Fault> readAll() {
    try {
      String stop = list();
      if (!stop.isEmpty()) {
        throw text.unexpected(stop);
      }
      return Optional.empty();
    } catch (Unreadable e) {
      Fault fault = e.fault();
      if (fault == null) {
        read.opaque = true;
        text.at = text.end();
        return Optional.empty();
      }
      text.resume(fault.start());
      text.skipToLineEnd();
      return Optional.of(fault);
    }
  }

  /** The commands between the brackets of a substitution. */
  private void nested() {
    Draft outer = read.piped;
    read.piped = null;
    String stop = list();
    read.piped = outer;
    if (!stop.equals(")") && !stop.isEmpty()) {
      throw text.unexpected(stop);
    }
  }

  /** The commands between backticks, which end before the current place. */
  private void backticks(int start) {
    ShellReader inner = new ShellReader(new ShellText(text.whole(), start, text.at));
    inner.read.conditions = read.conditions;
    inner.readAll();
    read.drafts.addAll(inner.read.drafts);
  }

  /** Reads commands up to what cannot begin one, and returns that: a word, a sign, or nothing. */
  String list() {
    text.enter();
    String stop = "";
    boolean none = true;
    int conditionsBefore = read.conditions;
    while (true) {
      text.skipLines();
      stop = stop();
      if (!stop.isEmpty() || text.isAtEnd()) {
        break;
      }
      none = false;
      prefixed = false;
      command();
      if (!prefixed) {
        read.conditions = conditionsBefore + (operator() ? 1 : 0);
      }
    }
    read.conditions = conditionsBefore;
    text.leave();
    empty = none;
    return stop;
  }

  /** Reads commands of which there must be one. */
  String commands() {
    int start = text.at;
    String stop = list();
    if (empty && !stop.isEmpty() && text.at > start) {
      throw text.unexpected(stop);
    }
    return stop;
  }

  /** What closes a list, where it stands here; empty where a command does. */
  String stop() {
    char c = text.current();
    if (c == ')') {
      return ")";
    }
    if (c == ';' && (text.peek(1) == ';' || text.peek(1) == '&')) {
      return ";;";
    }
    String word = reservedWord();
    return CLOSING.contains(word) ? word : "";
  }

  /** Goes behind what joins two commands; true where the second one may not run. */
  private boolean operator() {
    text.skipBlanks();
    read.piped = null;
    switch (text.current()) {
      case ';' -> {
        if (text.peek(1) != ';' && text.peek(1) != '&') {
          text.at++;
        }
      }
      case '&' -> {
        boolean and = text.peek(1) == '&';
        text.at += and ? 2 : 1;
        return and;
      }
      case '|' -> {
        if (text.peek(1) == '|') {
          text.at += 2;
          return true;
        }
        if (text.peek(1) == '&') {
          read.features.add(new Feature(Feature.Kind.PIPE_BOTH, "|&", text.at));
          text.at++;
        }
        text.at++;
        read.piped = read.last == null ? new Draft(text.at, true, null) : read.last;
      }
      default -> {
        // The end of the line, or of the list.
      }
    }
    return false;
  }

  /** The word that begins here where it has letters or signs only and could be reserved. */
  String reservedWord() {
    int i = text.at;
    char c = text.current();
    if (c == '{' || c == '}' || c == '!') {
      i++;
    } else if (text.isAt("[[")) {
      i += 2;
    } else {
      while (i < text.end() && text.whole().charAt(i) >= 'a' && text.whole().charAt(i) <= 'z') {
        i++;
      }
    }
    boolean ends = i >= text.end() || ShellWords.endsWord(text.whole().charAt(i))
        || text.whole().charAt(i) == '\r';
    return ends ? text.whole().substring(text.at, i) : "";
  }

  /** Reads one command, or what a pipeline begins with. */
  void command() {
    int first = read.drafts.size();
    int start = text.at;
    String word = text.current() == '(' ? "(" : reservedWord();
    read.last = null;
    if (PREFIXES.contains(word)) {
      prefix(word);
    } else if (compounds.read(word)) {
      read.last = null;
      redirectAll(first, start);
    } else {
      simple.read();
    }
  }

  /** Goes behind what a pipeline may begin with; the command itself is read next. */
  private void prefix(String word) {
    text.at += word.length();
    text.skipBlanks();
    if (text.isAt("-p ")) {
      text.at += 2;
    }
    prefixed = true;
  }

  /** The redirections behind a compound command, which hold for all commands in it. */
  private void redirectAll(int first, int start) {
    Draft own = new Draft(start, read.conditions > 0, null);
    text.skipBlanks();
    while (redirections.isNext()) {
      redirections.read(own);
      text.skipBlanks();
    }
    if (own.redirects.isEmpty() || text.depth() > MAX_INHERITING) {
      return;
    }
    for (Draft inside : read.drafts.subList(first, read.drafts.size())) {
      inside.redirects.addAll(own.redirects);
    }
  }
}
