package io.github.penstock.shape;

/** How names and references are spelt. */
enum Form {
  /** Ids of jobs and steps; two leading underscores are GitHub's own. */
  ID("letters, digits, \"_\" and \"-\", beginning with a letter or \"_\", but not with \"__\""),
  /** Names of inputs, outputs and secrets. */
  NAME("letters, digits, \"_\" and \"-\", beginning with a letter or \"_\""),
  ACTION("\"owner/name@ref\", \"./path\", \"$/path\" or \"docker://image\""),
  WORKFLOW("\"owner/name/.github/workflows/file.yml@ref\" or \"./.github/workflows/file.yml\""),
  /** The versions of an image of runners, {@code 2.*}. */
  IMAGE_VERSION("a number and \".*\", like \"1.*\""),
  TIME("a time like \"05:30\"");

  private static final int LONGEST_ID = 99;

  private final String words;

  Form(String words) {
    this.words = words;
  }

  boolean matches(String text) {
    return switch (this) {
      case ID -> isName(text) && !text.startsWith("__") && text.length() <= LONGEST_ID;
      case NAME -> isName(text);
      case ACTION -> References.isAction(text);
      case WORKFLOW -> References.isWorkflow(text);
      case IMAGE_VERSION -> text.length() > 2 && text.endsWith(".*")
          && isDigits(text, 0, text.length() - 2);
      case TIME -> text.length() == 5 && text.charAt(2) == ':' && isDigits(text, 0, 2)
          && isDigits(text, 3, 5) && text.compareTo("24") < 0 && text.charAt(3) < '6';
    };
  }

  /** What it asks for, as a message says it. */
  @Override
  public String toString() {
    return words;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || (c < '0' || c > '9') && c != '-')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }
}
