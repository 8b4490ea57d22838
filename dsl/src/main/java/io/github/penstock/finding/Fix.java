package io.github.penstock.finding;

import java.util.Optional;

/** A change that mends a finding and touches nothing else; worked out only when somebody asks for it. */
public interface Fix {

  /** What it does, as a person would say it: {@code add "persist-credentials: false"}. */
  String title();

  /** What to write in a definition instead, Java; empty where nobody knows. */
  String java();

  /**
   * A file's text after the change: comments, quotes, indentation, line ends and a byte order mark stay
   * as they were. Empty where the change cannot be made in this text without touching more than it
   * means to, as within a value that aliases repeat.
   *
   * @param text the text in which the finding was made, as it was read
   */
  Optional<String> applied(String text);
}
