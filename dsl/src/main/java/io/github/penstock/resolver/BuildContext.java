package io.github.penstock.resolver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The folder or the address that a target is built from. */
final class BuildContext {

  private static final String WORKING_DIRECTORY = "cwd://";
  private static final Pattern SSH =
      Pattern.compile("[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:(?!//)[^\\n]*");

  private BuildContext() {}

  /** As it is printed: paths without detours, addresses as they are. */
  static String clean(String context) {
    if (context.startsWith(WORKING_DIRECTORY)) {
      return cleanPath(context.substring(WORKING_DIRECTORY.length()));
    }
    return isRemote(context) ? context : cleanPath(context);
  }

  static boolean isRemote(String context) {
    return List.of("http://", "https://", "git://", "github.com/").stream()
        .anyMatch(context::startsWith) || isGitOverSsh(context);
  }

  /** Whether a repository is read through SSH, which takes an agent. */
  static boolean isGitOverSsh(String context) {
    return context.startsWith("ssh://") || SSH.matcher(context).matches();
  }

  /** A path as Go's {@code path.Clean} makes it. */
  static String cleanPath(String path) {
    boolean rooted = path.startsWith("/");
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        ascend(parts, rooted);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String clean = (rooted ? "/" : "") + String.join("/", parts);
    return clean.isEmpty() ? "." : clean;
  }

  private static void ascend(Deque<String> parts, boolean rooted) {
    if (!parts.isEmpty() && !parts.getLast().equals("..")) {
      parts.removeLast();
    } else if (!rooted) {
      parts.addLast("..");
    }
  }
}
