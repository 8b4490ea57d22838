package io.github.penstock.script;

import java.util.Optional;

/**
 * A redirection of a command.
 *
 * @param operator {@code >}, {@code >>}, {@code <}, {@code <<} ...
 * @param target the file, or the word that ends a here-document
 * @param start where the operator begins in the script
 * @param document the text of a here-document
 */
public record Redirect(String operator, Word target, int start, Optional<Word> document) {

  Redirect(String operator, Word target, int start) {
    this(operator, target, start, Optional.empty());
  }

  /** Whether it writes to its target, and does not only copy a descriptor. */
  public boolean isOutput() {
    return switch (operator) {
      case ">", ">>", ">|", "&>", "&>>" -> true;
      default -> false;
    };
  }

  /** Whether what is in the file stays there. */
  public boolean isAppending() {
    return operator.endsWith(">>");
  }
}
