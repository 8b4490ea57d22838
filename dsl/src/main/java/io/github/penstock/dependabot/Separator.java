package io.github.penstock.dependabot;

/** What parts the words of a pull request's branch; GitHub's default is {@link #SLASH}. */
public enum Separator {
  SLASH("/"),
  HYPHEN("-"),
  UNDERSCORE("_");

  private final String text;

  Separator(String text) {
    this.text = text;
  }

  /** The character itself. */
  @Override
  public String toString() {
    return text;
  }
}
