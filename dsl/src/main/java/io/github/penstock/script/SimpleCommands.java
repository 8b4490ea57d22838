package io.github.penstock.script;

import io.github.penstock.script.ShellScript.Feature;

/** Reads commands that are assignments, words and redirections. */
final class SimpleCommands {

  private final ShellText text;
  private final ShellWords words;
  private final CommandList read;
  private final Redirections redirections;
  private final CompoundCommands compounds;

  SimpleCommands(ShellText text, ShellWords words, CommandList read, Redirections redirections,
      CompoundCommands compounds) {
    this.text = text;
    this.words = words;
    this.read = read;
    this.redirections = redirections;
    this.compounds = compounds;
  }

  void read() {
    Draft draft = new Draft(text.at, read.conditions > 0, read.piped);
    read.piped = null;
    while (true) {
      text.skipBlanks();
      char c = text.current();
      if (redirections.isNext()) {
        redirections.read(draft);
      } else if (text.isAtEnd() || c == '\n' || c == ';' || c == '&' || c == '|' || c == ')') {
        break;
      } else if (c == '(') {
        if (draft.words.size() != 1 || !draft.assignments.isEmpty()) {
          throw text.unexpected("(");
        }
        parentheses();
        return;
      } else {
        word(draft);
      }
    }
    if (text.at == draft.start) {
      throw text.unexpected(String.valueOf(text.current()));
    }
    draft.end = text.at;
    read.drafts.add(draft);
    read.last = draft;
  }

  /** The {@code ()} of a function, and its body. */
  private void parentheses() {
    text.at++;
    text.skipBlanks();
    if (text.current() != ')') {
      text.at--;
      throw text.unexpected("(");
    }
    text.at++;
    compounds.functionBody();
  }

  private void word(Draft draft) {
    int start = text.at;
    Word word = words.word();
    int equals = assignment(word.source());
    if (equals > 0 && equals == word.source().length() - 1 && text.current() == '(') {
      array(start);
      word = new Word(text.from(start), start, true, false);
      equals = assignment(word.source());
    }
    if (equals > 0 && draft.words.isEmpty()) {
      draft.assignments.add(word);
      if (word.source().charAt(equals - 1) == '+') {
        read.features.add(new Feature(Feature.Kind.APPENDING_ASSIGNMENT,
            word.source().substring(0, equals + 1), start));
      }
      return;
    }
    read.opaque |= draft.words.isEmpty() && word.source().startsWith("${{");
    draft.words.add(word);
  }

  private void array(int start) {
    read.features.add(new Feature(Feature.Kind.ARRAY, text.from(start) + "(", start));
    int open = text.at++;
    while (true) {
      text.skipLines();
      if (text.current() == ')') {
        text.at++;
        return;
      }
      int before = text.at;
      words.word();
      if (text.isAtEnd()) {
        throw ShellWords.unclosed("(", ")", open);
      }
      if (text.at == before) {
        throw text.unexpected(String.valueOf(text.current()));
      }
    }
  }

  /** Where the sign of an assignment stands; -1 where the word is none. */
  private static int assignment(String word) {
    int i = 0;
    while (i < word.length() && Word.isNameCharacter(word.charAt(i), i == 0)) {
      i++;
    }
    if (i == 0 || i >= word.length()) {
      return -1;
    }
    if (word.charAt(i) == '[') {
      int close = word.indexOf(']', i);
      i = close < 0 ? word.length() : close + 1;
    }
    if (i < word.length() && word.charAt(i) == '+') {
      i++;
    }
    return i < word.length() && word.charAt(i) == '=' ? i : -1;
  }
}
