package io.github.penstock.script;

import java.util.List;
import java.util.Optional;

/**
 * A simple command of a script: assignments, words, redirections.
 *
 * @param words the name first; none where there are only assignments
 * @param redirects its own, and those of the groups and loops around it
 * @param input the command whose output it reads through a pipe
 * @param isConditional whether it may not run, or run more often than once
 */
public record Command(List<Word> assignments, List<Word> words, List<Redirect> redirects,
    Optional<Command> input, boolean isConditional, int start, int end) {

  /** The name without its folder; empty where nobody knows it before the script runs. */
  public String name() {
    if (words.isEmpty() || words.get(0).isDynamic()) {
      return "";
    }
    String text = words.get(0).text();
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** The words behind the name. */
  public List<Word> arguments() {
    return words.isEmpty() ? words : words.subList(1, words.size());
  }
}
