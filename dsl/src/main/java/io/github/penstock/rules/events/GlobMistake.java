package io.github.penstock.rules.events;

/**
 * Why a pattern of a filter is wrong.
 *
 * @param text to stand behind the pattern
 * @param isSyntax whether it is no pattern at all; else it is one that is not what it seems
 * @param at the character that is wrong
 */
record GlobMistake(String text, boolean isSyntax, int at) {

  static GlobMistake syntax(int at, String text) {
    return new GlobMistake(text, true, at);
  }

  static GlobMistake odd(int at, String text) {
    return new GlobMistake(text, false, at);
  }
}
