package io.github.penstock.script;

import io.github.penstock.script.ShellScript.Feature;

/**
 * Reads commands that hold others: groups, branches, loops and functions. See
 * https://www.gnu.org/software/bash/manual/bash.html#Compound-Commands.
 */
final class CompoundCommands {

  private final ShellText text;
  private final ShellWords words;
  private final CommandList read;
  private final ShellReader reader;

  CompoundCommands(ShellText text, ShellWords words, CommandList read, ShellReader reader) {
    this.text = text;
    this.words = words;
    this.read = read;
    this.reader = reader;
  }

  /** Reads the compound command that a word begins; false where it begins none. */
  boolean read(String word) {
    switch (word) {
      case "(" -> brackets();
      case "{" -> braces();
      case "if" -> condition();
      case "while", "until" -> loop(word);
      case "for", "select" -> iteration(word);
      case "case" -> cases();
      case "[[" -> test();
      case "function" -> function();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void brackets() {
    int start = text.at;
    if (text.peek(1) == '(' && words.isArithmetic(start + 2)) {
      read.features.add(new Feature(Feature.Kind.ARITHMETIC_COMMAND, "((", start));
      words.arithmetic(2);
      return;
    }
    text.at++;
    end(reader.commands(), ")", "(", start);
  }

  private void braces() {
    int start = text.at++;
    end(reader.commands(), "}", "{", start);
  }

  /** Goes behind what closes a compound command, or says that it does not. */
  private void end(String stop, String closing, String opening, int start) {
    if (stop.equals(closing)) {
      text.at += closing.length();
    } else if (stop.isEmpty()) {
      throw ShellWords.unclosed(opening, closing, start);
    } else {
      throw text.unexpected(stop);
    }
  }

  private void condition() {
    int start = text.at;
    text.at += "if".length();
    end(reader.commands(), "then", "if", start);
    read.conditions++;
    String stop = reader.commands();
    while (stop.equals("elif")) {
      text.at += stop.length();
      end(reader.commands(), "then", "if", start);
      stop = reader.commands();
    }
    if (stop.equals("else")) {
      text.at += stop.length();
      stop = reader.commands();
    }
    end(stop, "fi", "if", start);
    read.conditions--;
  }

  private void loop(String word) {
    int start = text.at;
    text.at += word.length();
    read.conditions++;
    end(reader.commands(), "do", word, start);
    end(reader.commands(), "done", word, start);
    read.conditions--;
  }

  /** {@code for} and {@code select}. */
  private void iteration(String word) {
    int start = text.at;
    text.at += word.length();
    if (word.equals("select")) {
      read.features.add(new Feature(Feature.Kind.SELECT, word, start));
    }
    text.skipBlanks();
    if (text.isAt("((")) {
      read.features.add(new Feature(Feature.Kind.ARITHMETIC_FOR, "((", text.at));
      words.arithmetic(2);
    } else {
      words.word();
      text.skipLines();
      if (reader.reservedWord().equals("in")) {
        text.at += "in".length();
        wordsToLineEnd();
      }
    }
    text.skipBlanks();
    if (text.current() == ';') {
      text.at++;
    }
    text.skipLines();
    if (text.current() == '{') {
      braces();
      return;
    }
    body(word, start);
  }

  private void body(String word, int start) {
    if (!reader.reservedWord().equals("do")) {
      if (text.isAtEnd()) {
        throw ShellWords.unclosed(word, "done", start);
      }
      throw new Unreadable(new Fault(Fault.Kind.UNCLOSED, word, "do", start));
    }
    text.at += "do".length();
    read.conditions++;
    end(reader.commands(), "done", word, start);
    read.conditions--;
  }

  private void wordsToLineEnd() {
    text.skipBlanks();
    int before = -1;
    while (!text.isAtEnd() && text.at > before && text.current() != '\n'
        && text.current() != ';') {
      before = text.at;
      words.word();
      text.skipBlanks();
    }
  }

  private void cases() {
    int start = text.at;
    text.at += "case".length();
    text.skipBlanks();
    words.word();
    text.skipLines();
    if (!reader.reservedWord().equals("in")) {
      throw new Unreadable(new Fault(Fault.Kind.UNCLOSED, "case", "in", start));
    }
    text.at += "in".length();
    read.conditions++;
    text.skipLines();
    while (!reader.reservedWord().equals("esac")) {
      String stop = oneCase(start);
      if (stop.equals("esac")) {
        break;
      }
      text.at += text.isAt(";;&") ? 3 : 2;
      text.skipLines();
    }
    text.at += "esac".length();
    read.conditions--;
  }

  private String oneCase(int start) {
    patterns(start);
    String stop = reader.list();
    if (stop.isEmpty()) {
      throw ShellWords.unclosed("case", "esac", start);
    }
    if (!stop.equals(";;") && !stop.equals("esac")) {
      throw text.unexpected(stop);
    }
    return stop;
  }

  /** What stands before the bracket of a case: words between bars. */
  private void patterns(int start) {
    int first = text.current() == '(' ? text.at++ : text.at;
    while (true) {
      text.skipBlanks();
      words.word();
      text.skipBlanks();
      char c = text.current();
      if (text.isAtEnd()) {
        throw ShellWords.unclosed("case", "esac", start);
      } else if (c == '\n') {
        throw ShellWords.unclosed(text.from(first).strip(), ")", first);
      } else if (c != '|' && c != ')') {
        throw text.unexpected(String.valueOf(c));
      }
      text.at++;
      if (c == ')') {
        return;
      }
    }
  }

  /** {@code [[ ... ]]}. */
  private void test() {
    int start = text.at;
    read.features.add(new Feature(Feature.Kind.TEST_BRACKETS, "[[", start));
    text.at += 2;
    while (true) {
      while (text.current() == ' ' || text.current() == '\t' || text.current() == '\n') {
        text.at++;
      }
      if (text.isAt("]]") && (text.at + 2 >= text.end() || text.peek(2) == '\r'
          || ShellWords.endsWord(text.peek(2)))) {
        text.at += 2;
        return;
      }
      if (text.isAtEnd() || text.current() == ';') {
        throw ShellWords.unclosed("[[", "]]", start);
      }
      int before = text.at;
      words.word();
      if (text.at == before) {
        text.at++;
      }
    }
  }

  private void function() {
    read.features.add(new Feature(Feature.Kind.FUNCTION_KEYWORD, "function", text.at));
    text.at += "function".length();
    text.skipBlanks();
    words.word();
    text.skipBlanks();
    if (text.current() == '(') {
      text.at++;
      text.skipBlanks();
      if (text.current() == ')') {
        text.at++;
      }
    }
    functionBody();
  }

  void functionBody() {
    text.skipLines();
    if (text.isAtEnd() || !reader.stop().isEmpty()) {
      return;
    }
    text.enter();
    read.conditions++;
    reader.command();
    read.conditions--;
    text.leave();
  }
}
