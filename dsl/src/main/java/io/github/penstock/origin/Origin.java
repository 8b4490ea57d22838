package io.github.penstock.origin;

import java.util.Set;

/**
 * A place in a source: a file with its line and column, both counted from 1; 0 is "not known".
 *
 * <p>A value made by a definition knows the line of the method call that made it, but no column: the
 * stack of a running program has none.
 */
public record Origin(String file, int line, int column) {

  /** The origin of a value that nobody can point at. */
  public static final Origin UNKNOWN = new Origin("", 0, 0);

  /** Everything below is Penstock itself; a test in one of these packages has no origin. */
  private static final Set<String> OWN_PACKAGES = Set.of("action", "actions", "bake", "codeql",
      "dependabot", "element", "expression", "hcl", "origin", "repository", "workflow", "yaml");

  private static final String ROOT = "io.github.penstock.";

  private static final StackWalker STACK = StackWalker.getInstance();

  /** The line of the user's code that is being run: the nearest call from outside Penstock. */
  public static Origin here() {
    return STACK.walk(frames -> frames.filter(frame -> isForeign(frame.getClassName())).findFirst())
        .map(Origin::of).orElse(UNKNOWN);
  }

  public static Origin of(String file, int line, int column) {
    return new Origin(file, line, column);
  }

  private static Origin of(StackWalker.StackFrame frame) {
    String file = frame.getFileName();
    return file == null ? UNKNOWN : new Origin(file, Math.max(0, frame.getLineNumber()), 0);
  }

  private static boolean isForeign(String className) {
    if (className.startsWith("java.") || className.startsWith("jdk.")) {
      return false;
    }
    if (!className.startsWith(ROOT)) {
      return true;
    }
    int end = className.indexOf('.', ROOT.length());
    return end < 0 || !OWN_PACKAGES.contains(className.substring(ROOT.length(), end));
  }

  public boolean isKnown() {
    return line > 0;
  }

  /** {@code file:line:column}, without what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
