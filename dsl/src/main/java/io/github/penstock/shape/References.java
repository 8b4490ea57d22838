package io.github.penstock.shape;

/** What {@code uses} names: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions. */
final class References {

  private static final String WORKFLOWS = ".github/workflows";

  private static final String LAB = "-lab/";

  private References() {}

  /** An action in a repository, here, at the running commit, or an image. */
  static boolean isAction(String text) {
    if (text.startsWith("docker:")) {
      return text.startsWith("docker://") && text.length() > "docker://".length();
    }
    if (text.startsWith("$")) {
      return text.startsWith("$/") && text.indexOf('@') < 0;
    }
    return text.startsWith(".")
        ? text.startsWith("./") || text.startsWith(".\\")
        : isInRepository(text);
  }

  /** {@code owner/name@ref} or {@code owner/name/path@ref}. */
  private static boolean isInRepository(String text) {
    int at = text.indexOf('@');
    int owner = text.indexOf('/');
    if (owner < 1 || at < owner + 2 || text.indexOf('@', at + 1) >= 0 || hasSpace(text)) {
      return false;
    }
    int name = text.indexOf('/', owner + 1);
    boolean path = name >= 0 && name < at;
    return at + 1 < text.length() && (!path || name > owner + 1 && name + 1 < at);
  }

  /** A workflow in a repository, here, or at the running commit. */
  static boolean isWorkflow(String text) {
    if (text.startsWith("./") || text.startsWith("$/")) {
      return isFile(text, 2, text.length());
    }
    int at = text.lastIndexOf('@');
    int owner = text.indexOf('/');
    int name = text.indexOf('/', owner + 1);
    return owner > 0 && name > owner + 1 && at > name && at + 1 < text.length()
        && isWord(text, 0, owner) && isWord(text, owner + 1, name) && isFile(text, name + 1, at)
        && !hasSpace(text.substring(at));
  }

  private static boolean isFile(String text, int from, int to) {
    if (!text.startsWith(WORKFLOWS, from)) {
      return false;
    }
    int end = from + WORKFLOWS.length();
    int file = text.startsWith(LAB, end) ? end + LAB.length() : end + 1;
    if (file != end + LAB.length() && !text.startsWith("/", end)) {
      return false;
    }
    String name = text.substring(Math.min(file, to), to);
    int dot = name.endsWith(".yml") ? 4 : name.endsWith(".yaml") ? 5 : name.length();
    return name.length() > dot && name.indexOf('/') < 0 && name.indexOf('@') < 0;
  }

  private static boolean isWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!word && "_.-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
