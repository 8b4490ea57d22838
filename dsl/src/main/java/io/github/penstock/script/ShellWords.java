package io.github.penstock.script;

import io.github.penstock.script.ShellScript.Feature;
import java.util.List;
import java.util.function.IntConsumer;

/** Reads words: quotes, variables, substitutions, whatever they are nested in. */
final class ShellWords {

  /** The commands of a substitution, up to the bracket that closes it. */
  interface Substitution {
    void read(ShellText text);
  }

  private final ShellText text;
  private final Substitution commands;
  private final IntConsumer backticks;
  private final List<Feature> features;
  private boolean dynamic;
  private boolean expression;

  /**
   * A reader of words.
   *
   * @param backticks takes what stands between backticks, which ends at the given place
   */
  ShellWords(ShellText text, Substitution commands, IntConsumer backticks,
      List<Feature> features) {
    this.text = text;
    this.commands = commands;
    this.backticks = backticks;
    this.features = features;
  }

  static boolean endsWord(char c) {
    return switch (c) {
      case ' ', '\t', '\n', ';', '&', '|', '<', '>', '(', ')' -> true;
      default -> false;
    };
  }

  /** The word that begins here; an empty one where none does. */
  Word word() {
    boolean outerDynamic = dynamic;
    boolean outerExpression = expression;
    dynamic = false;
    expression = false;
    int start = text.at;
    while (!text.isAtEnd() && part(start)) {
      // On to the next part.
    }
    Word word = new Word(text.from(start), start, dynamic, expression);
    dynamic = outerDynamic || dynamic;
    expression = outerExpression || expression;
    return word;
  }

  /** Reads a part of a word; false at its end. */
  private boolean part(int start) {
    char c = text.current();
    switch (c) {
      case '\\' -> text.at = Math.min(text.at + 2, text.end());
      case '\'' -> singleQuoted();
      case '"' -> doubleQuoted();
      case '`' -> backticks();
      case '$' -> dollar(false);
      case '<', '>' -> {
        if (text.at > start || text.peek(1) != '(') {
          return false;
        }
        feature(Feature.Kind.PROCESS_SUBSTITUTION, text.at, 2);
        substitution(2);
      }
      case '(' -> {
        if (text.at == start || "?*+@!".indexOf(text.peek(-1)) < 0) {
          return false;
        }
        pattern();
      }
      default -> {
        if (endsWord(c)) {
          return false;
        }
        text.at++;
      }
    }
    return true;
  }

  private void feature(Feature.Kind kind, int start, int length) {
    int end = Math.min(start + length, text.end());
    features.add(new Feature(kind, text.whole().substring(start, end), start));
  }

  /** The alternatives of a pattern, {@code +(a|b)}. */
  private void pattern() {
    text.enter();
    int start = text.at;
    text.at++;
    while (text.current() != ')') {
      if (text.isAtEnd()) {
        throw unclosed("(", ")", start);
      }
      int before = text.at;
      while (!text.isAtEnd() && part(before - 1)) {
        // On to the next part.
      }
      if (text.at == before && text.current() != ')') {
        text.at++;
      }
    }
    text.at++;
    text.leave();
  }

  private void singleQuoted() {
    int start = text.at++;
    while (!text.isAtEnd()) {
      if (text.current() == '\'') {
        text.at++;
        return;
      }
      if (text.isAtExpression()) {
        expression();
      } else {
        text.at++;
      }
    }
    throw unclosed("'", "'", start);
  }

  private void ansiQuoted() {
    int start = text.at;
    feature(Feature.Kind.ANSI_QUOTE, start, 2);
    text.at += 2;
    while (!text.isAtEnd()) {
      char c = text.current();
      if (c == '\'') {
        text.at++;
        return;
      }
      if (text.isAtExpression()) {
        expression();
      } else {
        text.at = Math.min(text.at + (c == '\\' ? 2 : 1), text.end());
      }
    }
    throw unclosed("$'", "'", start);
  }

  private void doubleQuoted() {
    text.enter();
    int start = text.at++;
    while (!text.isAtEnd()) {
      switch (text.current()) {
        case '"' -> {
          text.at++;
          text.leave();
          return;
        }
        case '\\' -> text.at = Math.min(text.at + 2, text.end());
        case '`' -> backticks();
        case '$' -> dollar(true);
        default -> text.at++;
      }
    }
    throw unclosed("\"", "\"", start);
  }

  private void expression() {
    dynamic = true;
    expression = true;
    text.skipExpression();
  }

  private void backticks() {
    dynamic = true;
    int start = text.at++;
    while (!text.isAtEnd()) {
      char c = text.current();
      if (c == '`') {
        backticks.accept(start + 1);
        text.at++;
        return;
      }
      if (text.isAtExpression()) {
        expression();
      } else {
        text.at = Math.min(text.at + (c == '\\' ? 2 : 1), text.end());
      }
    }
    throw unclosed("`", "`", start);
  }

  /** What a dollar sign begins. */
  private void dollar(boolean quoted) {
    char next = text.peek(1);
    if (text.isAtExpression()) {
      expression();
    } else if (next == '{') {
      variable(quoted);
    } else if (next == '(') {
      dynamic = true;
      if (text.peek(2) == '(' && isArithmetic(text.at + 3)) {
        arithmetic(3);
      } else {
        substitution(2);
      }
    } else if (next == '\'' && !quoted) {
      ansiQuoted();
    } else {
      dynamic |= Word.isNameCharacter(next, false) || "?#@*!$-".indexOf(next) >= 0 && next != 0;
      text.at += "?#@*!$".indexOf(next) >= 0 && next != 0 ? 2 : 1;
    }
  }

  /** {@code $(...)} and its like; {@code opening} counts the characters that open it. */
  private void substitution(int opening) {
    dynamic = true;
    int start = text.at;
    text.at += opening;
    commands.read(text);
    if (text.current() != ')') {
      throw unclosed(text.whole().substring(start, start + opening), ")", start);
    }
    text.at++;
  }

  /** {@code ${name}} with all that may follow the name. */
  private void variable(boolean quoted) {
    text.enter();
    dynamic = true;
    int start = text.at;
    text.at += 2;
    variableFeature(start);
    while (!text.isAtEnd()) {
      switch (text.current()) {
        case '}' -> {
          text.at++;
          text.leave();
          return;
        }
        case '\\' -> text.at = Math.min(text.at + 2, text.end());
        case '`' -> backticks();
        case '"' -> doubleQuoted();
        case '\'' -> {
          if (quoted) {
            text.at++;
          } else {
            singleQuoted();
          }
        }
        case '$' -> dollar(quoted);
        default -> text.at++;
      }
    }
    throw unclosed("${", "}", start);
  }

  private void variableFeature(int start) {
    int i = start + 2;
    String all = text.whole();
    if (i < text.end() && all.charAt(i) == '!') {
      feature(Feature.Kind.INDIRECTION, start, 3);
      return;
    }
    while (i < text.end() && Word.isNameCharacter(all.charAt(i), false)) {
      i++;
    }
    if (i >= text.end() || i == start + 2) {
      return;
    }
    char next = i + 1 < text.end() ? all.charAt(i + 1) : 0;
    switch (all.charAt(i)) {
      case '/' -> feature(Feature.Kind.REPLACEMENT, start, i - start + 1);
      case '^', ',' -> feature(Feature.Kind.CASE_CHANGE, start, i - start + 1);
      case '[' -> feature(Feature.Kind.ARRAY, start, i - start + 1);
      case ':' -> {
        if ("-+=?".indexOf(next) < 0) {
          feature(Feature.Kind.SUBSTRING, start, i - start + 1);
        }
      }
      default -> {
        // Every shell knows the others.
      }
    }
  }

  /** Whether the brackets that open before this place close as those of arithmetic do. */
  boolean isArithmetic(int from) {
    String all = text.whole();
    int depth = 2;
    for (int i = from; i < text.end(); i++) {
      switch (all.charAt(i)) {
        case '(' -> depth++;
        case ')' -> {
          depth--;
          if (depth == 1 && (i + 1 >= text.end() || all.charAt(i + 1) != ')')) {
            return false;
          }
          if (depth == 1) {
            return true;
          }
        }
        case '\\' -> i++;
        default -> {
          // A digit, a name, an operator.
        }
      }
    }
    return false;
  }

  /** Arithmetic up to its two closing brackets. */
  void arithmetic(int opening) {
    text.enter();
    int start = text.at;
    text.at += opening;
    int depth = 2;
    while (!text.isAtEnd()) {
      switch (text.current()) {
        case '(' -> {
          depth++;
          text.at++;
        }
        case ')' -> {
          depth--;
          text.at++;
          if (depth == 0) {
            text.leave();
            return;
          }
        }
        case '"' -> doubleQuoted();
        case '`' -> backticks();
        case '$' -> dollar(true);
        case '\\' -> text.at = Math.min(text.at + 2, text.end());
        default -> text.at++;
      }
    }
    throw unclosed(text.whole().substring(start, start + opening), "))", start);
  }

  static Unreadable unclosed(String opening, String closing, int start) {
    return new Unreadable(new Fault(Fault.Kind.UNCLOSED, opening, closing, start));
  }
}
